import type { Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { Bit } from './context-bits';
import { countriesBeside, countryAfter } from './countries-beside';
import { isCountry } from './country-id';
import { F } from './features';
import { fillAlias, fillKind, fillOffice, fillSport } from './fill-row';
import { isGeneric } from './generic-name';
import { settleParties } from './home-party';
import { GENITIVE } from './left-context';
import { type Seat, seatOf } from './metonym';
import type { Page } from './page';
import type { Anchor } from './page-evidence';
import { contrast, fillGeneric, isForeignLetters, isObscure, isUnlikely } from './page-fit';
import { OPEN, type PageMention } from './page-mention';
import {
  fillChain,
  isBareAbbreviation,
  isElsewhereThan,
  type PlaceChain,
  placeChain,
  REGION,
  settleTown,
} from './place-chain';
import { Rows } from './rows';
import { Antecedents, givenNameFit, isAnothersName, isBorne, isShort, seemsBorne } from './short-forms';
import { areNamesakes, fillStates, statesNamed } from './state-here';
import { teamPostings } from './team';

/** One meaning of a mention with the values of its features. */
export interface Candidate {
  posting: Posting;
  row: Float32Array;
  /** Where the entity stands on the page by its full name. */
  anchor: Anchor | undefined;
  /** The capitalised words before the mention belong to the name: "Thomas J. [Barrack]". */
  takesGiven: boolean;
}

export interface WeighedMention {
  mention: PageMention;
  candidates: Candidate[];
  /** The meaning that stands for a government here. */
  seat: Seat | undefined;
}

/** A short form of someone not named here, untitled and rarely meant, is not worth weighing. */
const RARE = 0.03;
/** A name that hardly anything else bears tells enough by itself. */
const KNOWN_BY_IT = 0.6;

const NO_TITLES: readonly string[] = [];

/** "governor of [Texas]", "prezydent [Krakowa]": the office told before a place is its holder's. */
const isSeatOf = ({ scanned, from }: PageMention, kind: string): boolean =>
  kind === 'place' && ((scanned.bits & Bit.OfficeOf) !== 0 || (scanned.inflected && GENITIVE.has(from.lang)));

/** How the lines of towns begin. */
const TOWN = /^(?:City|Town|Capital) (?:in|of) /;
const isTown = (entity: number, entities: EntityTable): boolean =>
  TOWN.test(entities.line(entity)) || isCountry(entity, entities);

/** Headings and captions are written in short forms, and the text that follows gives the full name. */
const isAhead = ({ from }: PageMention): boolean => from.run.place === 'heading' || from.run.place === 'caption';

/**
 * Fills the features of every meaning of every mention, in page order. Linear in mentions × meanings. `rows` = where the
 * rows of values come from.
 */
export function weighPage(page: Page, rows = new Rows()): WeighedMention[] {
  const { mentions, evidence, entities, lexicon } = page;
  const antecedents = new Antecedents();
  const teams = new Map<number, number>();
  const weighed: WeighedMention[] = [];
  let states: ReadonlySet<string> | undefined;
  for (const anchor of evidence.anchors.values()) anchor.lastNamed = -1;
  const chains = mentions.map((_, index) => placeChain(mentions, index, entities));
  const meant = mentions.map((mention, index) => teamPostings(page, mention, chains[index] as PlaceChain, teams));
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { alias } = mention.scanned;
    let candidates: Candidate[] = [];
    let refused = false;
    let latest = -1;
    let countries: readonly string[] | undefined;
    let generic: boolean | undefined;
    let seat: string | undefined;
    const defined = page.acronyms.get(alias);
    const chain = chains[index] as PlaceChain;
    const postings = meant[index] as readonly Posting[];
    const bare = isBareAbbreviation(mention, chain);
    for (const posting of postings) {
      const short = isShort(posting);
      const { entity } = posting;
      const kind = entities.kind(entity);
      if (bare && kind === 'place' && REGION.test(entities.line(entity))) continue;
      if (isElsewhereThan(chain, entity, entities)) continue;
      const anchor = evidence.anchorOf(entity);
      if (short && !anchor && posting.prior < RARE && isUnlikely(page, mention, entity)) continue;
      const fit = short ? givenNameFit(mention, posting, lexicon, entities) : 0;
      if (isAnothersName(mention, fit, kind === 'person')) {
        refused = true;
        continue;
      }
      const row = rows.next();
      fillAlias(row, mention, posting, entities.popularity(entity), anchor !== undefined);
      fillChain(row, chain, entity, entities);
      if (fit > 0) {
        row[F.nameFits] = fit / 2;
        row[F.leftUnsure] = 0;
      } else if (short && row[F.leftUnsure]) row[F.leftUnsurePerson] = kind === 'person' ? 1 : 0;
      fillKind(row, mention, kind);
      if (mention.scanned.bits & Bit.Division && kind === 'place' && isTown(entity, entities)) row[F.divisionTown] = 1;
      if (page.sport) fillSport(row, kind, entities.line(entity));
      countries ??= countriesBeside(page, index);
      const told = isSeatOf(mention, kind) ? NO_TITLES : mention.scanned.titles;
      fillOffice(row, told, countries, entity, entities, page.day);
      if (short && anchor) {
        row[anchor.lastNamed >= 0 || isAhead(mention) ? F.fullBefore : F.fullAfter] = 1;
        latest = Math.max(latest, anchor.lastNamed);
      }
      if (anchor?.inTitle) row[F.pageTitle] = 1;
      if (defined !== undefined) row[defined === entity ? F.acronymDefined : F.acronymOther] = 1;
      row[F.related] = evidence.related(entity);
      row[F.sameCountry] = evidence.sameCountry(entity);
      const home = page.home !== '' && entities.country(entity) === page.home;
      if (!mention.many && !home && posting.prior < KNOWN_BY_IT && isObscure(row)) row[F.obscure] = 1;
      if (isForeignLetters(page, mention, posting, row)) row[F.obscure] = 1;
      generic ??= isGeneric(mention.text, mention.from.lang);
      if (generic) {
        seat ??= countryAfter(page, index);
        fillGeneric(row, page, mention, entity, seat);
      }
      if (home) row[F.homeCountry] = 1;
      const candidate = { posting, row, anchor, takesGiven: fit > 0 };
      if (candidates.length > 0) candidates.push(candidate);
      else candidates = [candidate];
    }
    settleParties(candidates, page.home, entities);
    if (candidates.length > 1) {
      settleTown(candidates, chain, entities);
      if (areNamesakes(candidates, entities)) {
        states ??= statesNamed(page);
        fillStates(candidates, mention, states, entities);
      }
      contrast(candidates);
    }
    const unknown = antecedents.lastUnknown(alias);
    const namesake = antecedents.isSurname(alias) || candidates.some(isNamedBefore);
    for (const { posting, row, anchor } of candidates) {
      const last = anchor?.lastNamed ?? -1;
      if (!isShort(posting)) {
        if (unknown > last && mention.many) row[F.unknownNearer] = 1;
        const kind = entities.kind(posting.entity);
        const other =
          kind === 'organisation' && antecedents.mayBeSurname(alias) && (anchor?.order ?? unknown) >= unknown;
        if (other || (namesake && last < 0 && kind !== 'person')) row[F.surnameHere] = 1;
      } else if (unknown > last && row[F.nameFits] === 0) row[F.unknownNearer] = 1;
      else if (last >= 0 && last === latest) row[F.nearest] = 1;
      else if (last < latest) row[F.rivalNearer] = 1;
    }
    remember(mention, candidates, refused, antecedents);
    if (isElsewhere(candidates)) antecedents.unknown(alias, mention.order, true);
    if (candidates.length === 0) continue;
    const ruled = mention.metonym && seatOf(mention, candidates, entities);
    if (ruled) ruled.candidate.row[F.metonym] = 1;
    weighed.push({ mention, candidates, seat: ruled });
  }
  return weighed;
}

/** True when the page says of a place that it lies where none of the known ones does: "Elizabethtown, New Jersey". */
const isElsewhere = (candidates: readonly Candidate[]): boolean =>
  candidates.length > 0 && candidates.every(({ row }) => row[F.regionStrange] === 1);

/** True of a short form whose full name came before: after Nikola Tesla "Tesla" is hardly the maker of cars. */
const isNamedBefore = ({ posting, row }: Candidate): boolean => isShort(posting) && row[F.fullBefore] === 1;

/** Notes who was named here in full, known or unknown. */
function remember(mention: PageMention, candidates: Candidate[], refused: boolean, antecedents: Antecedents) {
  const { alias } = mention.scanned;
  if (mention.left === OPEN && candidates.length === 0 && (refused || mention.postings.length > 0)) {
    antecedents.unknown(alias, mention.order, isBorne(mention), seemsBorne(mention));
  }
  for (const { posting, anchor, takesGiven } of candidates) {
    if (anchor && (!isShort(posting) || takesGiven)) anchor.lastNamed = mention.order;
  }
}
