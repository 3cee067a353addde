import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import { PARTY } from '../entity/party-line';
import { isCourtAbroad } from '../gather/court-abroad';
import type { Page } from '../gather/page';
import { isGeneric } from '../names/generic-name';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { COMPANY } from '../tell/company-sense';
import type { Candidate } from './candidates';
import { F } from './features';

/** Share of the page's names that makes it speak of a country. */
export const SPOKEN_OF = 0.15;
/** Share that makes it speak of one country before all others. */
const MOSTLY_OF = 0.3;
/** Log-odds that "Parliament" is that country's, if the page speaks of no other that has one. */
const ONLY_HERE = 2;
const LITTLE_KNOWN = 0.3;
/** Who speaks so many times as much of another country does not mean, by letters that are rarely its, a body of this one. */
const OVERSHADOWS = 1.5;
/** Log-odds of such letters. */
const RARELY = -2.2;
/** Popularity from which a body is known by its name alone, where no other has it. */
const KNOWN_BY_NAME = 0.4;
const ITS_ALONE = 0.9;

const CONTRASTED = [
  [F.related, F.relatedMore],
  [F.sameCountry, F.countryMore],
  [F.titleThen, F.titleMore],
] as const;

/**
 * Enters how much better each meaning fits the page than the others do, and which body of a name that every country
 * could have is the only one of a country the page speaks of.
 */
export function contrast(candidates: readonly Candidate[]): void {
  for (const [plain, more] of CONTRASTED) {
    const mean = candidates.reduce((sum, { row }) => sum + (row[plain] as number), 0) / candidates.length;
    for (const { row } of candidates) row[more] = (row[plain] as number) - mean;
  }
  const only = onlyHere(candidates);
  if (!only || (only.row[F.sameCountry] as number) < MOSTLY_OF) return;
  const prior = only.row[F.short] ? F.priorShort : F.priorFull;
  only.row[prior] = Math.max(ONLY_HERE, only.row[prior] as number);
}

/** How many times as much a page speaks of the country that it is about as of others that it names. */
const ABOUT = 1.5;

/** The only body of a country the page speaks of, or of the country that it speaks of far more than of all others. */
function onlyHere(candidates: readonly Candidate[]): Candidate | undefined {
  let most: Candidate | undefined;
  let second = 0;
  for (const candidate of candidates) {
    if (candidate.row[F.genericHere] !== 1) continue;
    const share = candidate.row[F.sameCountry] as number;
    const first = most ? (most.row[F.sameCountry] as number) : -1;
    if (share > first) most = candidate;
    second = Math.max(second, Math.min(share, first));
  }
  return most && (most.row[F.sameCountry] as number) >= ABOUT * second ? most : undefined;
}

/** No office, no first name, and no body of a country that the page speaks of: not worth weighing when rare. */
export const isUnlikely = ({ evidence, entities }: Page, { scanned, left }: PageMention, entity: number): boolean =>
  scanned.titles.length === 0 &&
  left === CLOSED &&
  (entities.kind(entity) === 'person' || evidence.countries.sameCountry(entity) < SPOKEN_OF);

/** Little-known things are meant only where the page speaks of their surroundings; of a word more than one name has to. */
export const isObscure = (row: Float32Array, { evidence }: Page): boolean =>
  (row[F.popularity] as number) < LITTLE_KNOWN &&
  row[F.related] === 0 &&
  ((row[F.sameCountry] as number) < SPOKEN_OF / 3 || (row[F.commonWordAtStart] === 1 && !evidence.countries.speaks));

/** Letters that mean a body more often than this, and bodies better known, are it wherever a page speaks of. */
const SURE_LETTERS = 0.85;
const WORLD_KNOWN = 0.6;

/** "Vox", the party: so short a name others have as well. */
const isPartyWord = ({ many }: PageMention, { entity }: Posting, { entities }: Page): boolean =>
  !many && entities.kind(entity) === 'organisation' && PARTY.test(entities.line(entity));

/**
 * True of letters, or of a party's name of one word, that may be another's where the page speaks of other countries
 * alone: the "NRA" of Uganda. Firms are at home everywhere.
 */
export const isForeignLetters = (page: Page, mention: PageMention, posting: Posting, row: Float32Array): boolean =>
  mention.from.lang === 'en' &&
  posting.prior < SURE_LETTERS &&
  (row[F.popularity] as number) < WORLD_KNOWN &&
  row[F.related] === 0 &&
  !row[F.acronymDefined] &&
  ((posting.flags & AliasFlag.Acronym) !== 0 || isPartyWord(mention, posting, page)) &&
  page.evidence.countries.isForeign(posting.entity) &&
  !COMPANY.test(page.entities.line(posting.entity));

/**
 * Enters whether a body or place of a name that every country could have belongs to a country of this page. `seat` =
 * the country told after the name, which counts before all others; '' when none is.
 */
export function fillGeneric(row: Float32Array, page: Page, mention: PageMention, entity: number, seat: string): void {
  const country = page.entities.country(entity);
  if (country === '' || page.entities.kind(entity) === 'person') return;
  if (isItsAlone(row, mention) || isItsGame(page, entity, mention)) return;
  if (seat === '' && isItsMostly(page, mention, entity)) return;
  const home = country === page.home && !isCourtAbroad(page, mention, entity, country);
  const near = home || ((row[F.sameCountry] as number) >= SPOKEN_OF && !isBeside(row, page, country));
  const here = seat === '' ? near || isNamedInFull(page, entity, mention) : country === seat;
  row[here ? F.genericHere : F.genericAway] = 1;
  if (!here || page.entities.kind(entity) === 'place') return;
  // Among all countries each body of the name is rare; of those spoken of here there are few.
  row[F.priorFull] = Math.max(0, row[F.priorFull] as number);
  row[F.priorShort] = Math.max(0, row[F.priorShort] as number);
}

/** "Congress" on a page that names the Indian National Congress: a name of its own tells which. */
function isNamedInFull({ evidence }: Page, entity: number, { text, from }: PageMention): boolean {
  const named = evidence.anchors.of(entity)?.surface ?? text;
  return named !== text && !isGeneric(named, from.lang);
}

/** True of a little-known body of a country beside the one that the page is about. */
const isBeside = (row: Float32Array, { evidence }: Page, country: string): boolean =>
  row[F.acronym] === 1 &&
  (row[F.popularity] as number) < LITTLE_KNOWN &&
  (row[F.priorFull] as number) < RARELY &&
  evidence.countries.isOvershadowed(country, OVERSHADOWS);

/** "Republican Party" on a page that says of no country anything: mostly it is the one. */
const isItsMostly = ({ evidence, home }: Page, { postings: [first] }: PageMention, entity: number): boolean =>
  first?.entity === entity && first.prior >= MOSTLY && home === '' && !evidence.countries.speaks;

/** "Premier League" on a page about football that speaks of England too: other games' and countries' are rarer. */
const isItsGame = ({ sport, entities, evidence }: Page, entity: number, { postings }: PageMention): boolean =>
  sport === 'football' &&
  postings[0]?.entity === entity &&
  (postings[0]?.prior ?? 0) >= MOSTLY &&
  /\bfootball\b/.test(entities.line(entity)) &&
  !evidence.countries.isForeign(entity);
const MOSTLY = 0.8;

/** "Federal Reserve", "Human Rights Watch": made of words that every country's bodies have, and the name of one only. */
function isItsAlone(row: Float32Array, { postings }: PageMention): boolean {
  const [only] = postings;
  if (!only || postings.length > 1 || (row[F.popularity] as number) < KNOWN_BY_NAME) return false;
  return (only.flags & AliasFlag.Primary) !== 0 && only.prior >= ITS_ALONE;
}
