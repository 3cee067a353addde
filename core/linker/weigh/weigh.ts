import type { Posting } from '../../lexicon/lexicon';
import { UNREAD } from '../gather/anchors';
import type { Page } from '../gather/page';
import { Antecedents } from '../gather/short-forms';
import type { PageMention } from '../settle/page-mention';
import { teamPostings } from '../sport/team';
import { type PlaceChain, placeChain } from '../tell/place-chain';
import { type Candidate, type Candidates, candidatesOf } from './candidates';
import { settleTown } from './chain-fit';
import { fillFarTown, littleTown, ownStates } from './far-town';
import { F } from './features';
import { fillBeside } from './fill-beside';
import { fillHere } from './fill-here';
import { fillOrder } from './fill-order';
import { fillShires, shiresNamed } from './fill-shires';
import { fillHead } from './head-here';
import { fillHeadlines } from './headline-namesake';
import { settleParties } from './home-party';
import { fillLands } from './land-here';
import { type Seat, seatOf } from './metonym';
import { fillOfficers } from './officer-here';
import { contrast } from './page-fit';
import { Rows } from './rows';
import { areNamesakes, fillStates, statesNamed } from './state-here';
import { TitledBefore } from './titled-before';
import { Trades } from './trade-beside';

export interface WeighedMention {
  mention: PageMention;
  candidates: Candidate[];
  /** The meaning that stands for a government here. */
  seat: Seat | undefined;
}

/**
 * Fills the features of every meaning of every mention. Linear in mentions × meanings. `rows` = where the rows of values
 * come from. One kind of look after the other: the code of each is then fetched once for all mentions.
 */
export function weighPage(page: Page, rows = new Rows()): WeighedMention[] {
  const { mentions, evidence, entities } = page;
  const teams = new Map<number, number>();
  const chains = mentions.map((_, index) => placeChain(mentions, index, entities));
  const meant = mentions.map((mention, index) => teamPostings(page, mention, chains[index] as PlaceChain, teams));
  const all = mentions.map((mention, index) =>
    candidatesOf(page, mention, meant[index] as readonly Posting[], chains[index] as PlaceChain, rows),
  );
  for (let index = 0; index < all.length; index++) fillBeside(page, all[index] as Candidates, index);
  for (let index = 0; index < all.length; index++) fillHere(page, all[index] as Candidates, index);
  for (let index = 0; index < all.length; index++) fillHead(page, all[index] as Candidates, index);
  fillOfficers(page, all);
  fillAgainst(page, all, chains);
  for (const anchor of evidence.anchors.values()) Object.assign(anchor, UNREAD);
  const antecedents = new Antecedents();
  const titled = new TitledBefore();
  for (const meanings of all) {
    fillOrder(meanings, antecedents, evidence.anchors, entities);
    titled.settle(meanings);
  }
  fillHeadlines(all);
  const weighed: WeighedMention[] = [];
  for (const { mention, candidates } of all) {
    if (candidates.length === 0) continue;
    const seat = mention.metonym && seatOf(mention, candidates, entities);
    if (seat) seat.candidate.row[F.metonym] = 1;
    weighed.push({ mention, candidates, seat });
  }
  return weighed;
}

/** Enters what tells the meanings of one mention from each other. */
function fillAgainst(page: Page, all: readonly Candidates[], chains: readonly PlaceChain[]): void {
  const { entities, home } = page;
  const trades = new Trades(page);
  let states: ReadonlySet<string> | undefined;
  let own: ReadonlySet<string> | undefined;
  let shires: ReadonlySet<string> | undefined;
  for (let index = 0; index < all.length; index++) {
    const { mention, candidates } = all[index] as Candidates;
    settleParties(candidates, home, entities);
    trades.settle(mention, candidates);
    const town = littleTown(candidates, entities);
    if (town) {
      own ??= ownStates(page);
      fillFarTown(town, mention, own, page);
    }
    if (candidates.length < 2) continue;
    settleTown(candidates, chains[index] as PlaceChain, entities);
    if (areNamesakes(candidates, entities)) {
      states ??= statesNamed(page);
      fillStates(candidates, mention, states, entities);
      fillLands(candidates, entities);
      shires ??= shiresNamed(page);
      fillShires(candidates, shires, entities);
    }
    contrast(candidates);
  }
  trades.finish();
}
