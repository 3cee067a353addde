import type { Posting } from '../lexicon/lexicon';
import { F, FEATURES } from './features';
import { fillAlias, fillKind, fillOffice } from './fill-row';
import { isGeneric } from './generic-name';
import { type Seat, seatOf } from './metonym';
import type { Page } from './page';
import { CLOSED, OPEN, type PageMention } from './page-mention';
import { fillChain, placeChain } from './place-chain';
import { Antecedents, givenNameFit, isAnothersName, isBorne, isShort } from './short-forms';
import { isTeam } from './team';

/** One meaning of a mention with the values of its features. */
export interface Candidate {
  posting: Posting;
  row: Float32Array;
  /** The capitalised words before the mention belong to the name: "Thomas J. [Barrack]". */
  takesGiven: boolean;
}

export interface WeighedMention {
  mention: PageMention;
  candidates: Candidate[];
  /** The meaning that stands for a government here. */
  seat?: Seat;
}

/** A short form of someone not named here, untitled and rarely meant, is not worth weighing. */
const RARE = 0.03;
/** Share of the page's names that makes it speak of a country. */
const SPOKEN_OF = 0.15;
const LITTLE_KNOWN = 0.3;

/** How the lines of towns begin. */
const TOWN = /^(?:City|Town|Capital) (?:in|of) /;

/** Countries named by nouns in the phrase of the office: "Syria's president", "президент США". */
function countriesBeside(page: Page, index: number): readonly string[] {
  const { scanned, from } = page.mentions[index] as PageMention;
  if (scanned.titles.length === 0) return scanned.demonyms;
  const countries = [...scanned.demonyms];
  for (let i = Math.max(0, index - 3); i < Math.min(page.mentions.length, index + 3); i++) {
    const other = page.mentions[i] as PageMention;
    if (i === index || other.from !== from) continue;
    const before = other.scanned.end >= scanned.phraseStart - 4 && other.scanned.end < scanned.start;
    const after = other.scanned.start > scanned.end && other.scanned.start <= scanned.end + 7;
    if (!before && !after) continue;
    for (const posting of other.postings) {
      if (page.entities.kind(posting.entity) !== 'place' || posting.prior < 0.5) continue;
      const country = page.entities.country(posting.entity);
      if (country) countries.push(country);
    }
  }
  return countries;
}

/** Headings and captions are written in short forms, and the text that follows gives the full name. */
const isAhead = ({ from }: PageMention): boolean => from.run.place === 'heading' || from.run.place === 'caption';

const CONTRASTED = [
  [F.related, F.relatedMore],
  [F.sameCountry, F.countryMore],
  [F.titleThen, F.titleMore],
] as const;

/** Enters how much better each meaning fits the page than the others do. */
function contrast(candidates: readonly Candidate[]): void {
  for (const [plain, more] of CONTRASTED) {
    const mean = candidates.reduce((sum, { row }) => sum + (row[plain] as number), 0) / candidates.length;
    for (const { row } of candidates) row[more] = (row[plain] as number) - mean;
  }
}

/** No office, no first name, and no body of a country that the page speaks of: not worth weighing when rare. */
const isUnlikely = ({ evidence, entities }: Page, { scanned, left }: PageMention, entity: number): boolean =>
  scanned.titles.length === 0 &&
  left === CLOSED &&
  (entities.kind(entity) === 'person' || evidence.sameCountry(entity) < SPOKEN_OF);

/** Little-known things are meant only where the page speaks of their surroundings. */
const isObscure = (row: Float32Array): boolean =>
  (row[F.popularity] as number) < LITTLE_KNOWN &&
  row[F.related] === 0 &&
  (row[F.sameCountry] as number) < SPOKEN_OF / 3;

/** Enters whether a name that every country could have belongs to a country of this page. */
function fillGeneric(row: Float32Array, page: Page, mention: PageMention, entity: number): void {
  const country = page.entities.country(entity);
  if (country === '' || page.entities.kind(entity) === 'person' || !isGeneric(mention.text, mention.from.lang)) return;
  const here = country === page.home || (row[F.sameCountry] as number) >= SPOKEN_OF;
  row[here ? F.genericHere : F.genericAway] = 1;
  if (!here || page.entities.kind(entity) === 'place') return;
  // Among all countries each body of the name is rare; of those spoken of here there are few.
  row[F.priorFull] = Math.max(0, row[F.priorFull] as number);
  row[F.priorShort] = Math.max(0, row[F.priorShort] as number);
}

/** Fills the features of every meaning of every mention, in page order. Linear in mentions × meanings. */
export function weighPage(page: Page): WeighedMention[] {
  const { mentions, evidence, entities, lexicon } = page;
  const antecedents = new Antecedents();
  const weighed: WeighedMention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { alias } = mention.scanned;
    const candidates: Candidate[] = [];
    let refused = false;
    let latest = -1;
    let countries: readonly string[] | undefined;
    const chain = placeChain(mentions, index, entities);
    for (const posting of mention.postings) {
      const short = isShort(posting);
      const { entity } = posting;
      const anchor = evidence.anchors.get(entity);
      if (short && !anchor && posting.prior < RARE && isUnlikely(page, mention, entity)) continue;
      const fit = short ? givenNameFit(mention, posting, lexicon, entities) : 0;
      if (page.sport && isTeam(mention, chain, entity, entities)) continue;
      if (isAnothersName(mention, fit, entities.kind(entity) === 'person')) {
        refused = true;
        continue;
      }
      const row = new Float32Array(FEATURES.length);
      fillAlias(row, mention, posting, entities.popularity(entity), anchor !== undefined);
      fillChain(row, chain, entity, entities);
      if (fit > 0) {
        row[F.nameFits] = fit / 2;
        row[F.leftUnsure] = 0;
      } else if (short && row[F.leftUnsure]) row[F.leftUnsurePerson] = entities.kind(entity) === 'person' ? 1 : 0;
      fillKind(
        row,
        mention,
        entities.kind(entity),
        () => TOWN.test(entities.line(entity)) || entities.id(entity).startsWith('country-'),
      );
      if (page.sport && entities.kind(entity) === 'place') row[F.sportPage] = 1;
      countries ??= countriesBeside(page, index);
      fillOffice(row, mention.scanned.titles, countries, entity, entities, page.day);
      if (short && anchor) {
        const last = antecedents.lastOf(entity);
        row[last >= 0 || isAhead(mention) ? F.fullBefore : F.fullAfter] = 1;
        latest = Math.max(latest, last);
      }
      if (anchor?.inTitle) row[F.pageTitle] = 1;
      const defined = page.acronyms.get(alias);
      if (defined !== undefined) row[defined === entity ? F.acronymDefined : F.acronymOther] = 1;
      row[F.related] = evidence.related(entity);
      row[F.sameCountry] = evidence.sameCountry(entity);
      if (!mention.many && isObscure(row)) row[F.obscure] = 1;
      fillGeneric(row, page, mention, entity);
      if (page.home !== '' && entities.country(entity) === page.home) row[F.homeCountry] = 1;
      candidates.push({ posting, row, takesGiven: fit > 0 });
    }
    if (candidates.length > 1) contrast(candidates);
    const unknown = antecedents.lastUnknown(alias);
    const namesake = antecedents.isSurname(alias);
    for (const { posting, row } of candidates) {
      const last = antecedents.lastOf(posting.entity);
      if (!isShort(posting)) {
        if (unknown > last && mention.many) row[F.unknownNearer] = 1;
        if (namesake && last < 0) row[F.surnameHere] = 1;
      } else if (unknown > last && row[F.nameFits] === 0) row[F.unknownNearer] = 1;
      else if (last >= 0 && last === latest) row[F.nearest] = 1;
      else if (last < latest) row[F.rivalNearer] = 1;
    }
    remember(page, mention, candidates, refused, antecedents);
    if (isElsewhere(candidates)) antecedents.unknown(alias, mention.order, true);
    if (candidates.length === 0) continue;
    const seat = mention.metonym && seatOf(mention, candidates, entities);
    if (seat) seat.candidate.row[F.metonym] = 1;
    weighed.push(seat ? { mention, candidates, seat } : { mention, candidates });
  }
  return weighed;
}

/** True when the page says of a place that it lies where none of the known ones does: "Elizabethtown, New Jersey". */
const isElsewhere = (candidates: readonly Candidate[]): boolean =>
  candidates.length > 0 && candidates.every(({ row }) => row[F.regionStrange] === 1);

/** Notes who was named here in full, known or unknown. */
function remember(
  page: Page,
  mention: PageMention,
  candidates: Candidate[],
  refused: boolean,
  antecedents: Antecedents,
) {
  const { alias } = mention.scanned;
  if (mention.left === OPEN && candidates.length === 0 && (refused || mention.postings.length > 0)) {
    antecedents.unknown(alias, mention.order, isBorne(mention));
  }
  for (const { posting, takesGiven } of candidates) {
    const full = !isShort(posting) || takesGiven;
    if (full && page.evidence.anchors.has(posting.entity)) antecedents.name(posting.entity, mention.order);
  }
}
