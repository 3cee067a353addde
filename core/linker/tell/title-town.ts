import type { EntityTable } from '../../pack/entity-table';
import { regionOf } from '../gather/place-line';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { isElsewhereThan } from '../weigh/chain-fit';
import { type PlaceChain, placeChain } from '../weigh/place-chain';

/** How surely the name means the town of it that the title tells. */
const TOLD = 0.9;

/**
 * A town that the page's title tells with its state is meant where the page has its name alone: under "Rally in Rome,
 * Georgia" nobody is in Italy. Takes the places that lie elsewhere from the mentions of the page.
 */
export function settleTitleTowns(
  titled: readonly PageMention[],
  mentions: readonly PageMention[],
  entities: EntityTable,
): void {
  for (let index = 0; index < titled.length; index++) {
    const chain = placeChain(titled, index, entities);
    if (!chain.town) continue;
    const { alias } = (titled[index] as PageMention).scanned;
    for (const mention of mentions)
      if (mention.scanned.alias === alias && !(mention.scanned.bits & Bit.CommaName)) tell(mention, chain, entities);
  }
}

/** Leaves a mention the places that lie where the chain says, the town told before all others. */
function tell(mention: PageMention, chain: PlaceChain, entities: EntityTable): void {
  const left = mention.postings.filter(({ entity }) => !isElsewhereThan(chain, entity, entities));
  if (left.length === mention.postings.length) return;
  mention.postings = left.map((posting) =>
    regionOf(posting.entity, entities) === chain.region
      ? { ...posting, prior: Math.max(TOLD, posting.prior) }
      : posting,
  );
  mention.metonym = undefined;
}

/** Towns as well known as this are meant by their name alone, whatever other is told with its state. */
const WELL_KNOWN = 0.55;

/**
 * The same of a town that the text itself tells with its state, from there on: after "CHESAPEAKE, Ohio —" the council of
 * Chesapeake is not Virginia's. Where it tells two of one name, the name alone is left open.
 */
export function settleToldTowns(mentions: readonly PageMention[], entities: EntityTable): void {
  let told: Map<number, PlaceChain | undefined> | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { alias, bits } = mention.scanned;
    if (bits & Bit.CommaName) {
      if (!isLocal(mention, entities)) continue;
      const chain = placeChain(mentions, index, entities);
      if (!chain.town || chain.region === '') continue;
      told ??= new Map();
      const other = told.get(alias);
      told.set(alias, told.has(alias) && other?.region !== chain.region ? undefined : chain);
    } else {
      const chain = told?.get(alias);
      if (chain) tell(mention, chain, entities);
    }
  }
}

/** True of a name that is a town's, and of no town that is known far and wide. */
const isLocal = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings.some(({ entity }) => entities.kind(entity) === 'place') &&
  postings.every(({ entity }) => entities.kind(entity) !== 'place' || entities.popularity(entity) < WELL_KNOWN);
