import { AliasFlag, type Lexicon, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { acronymDefinitions, UNKNOWN } from './acronyms';
import { settleAirlines } from './airlines-here';
import { settleSeats } from './body-seat';
import { classOf, OTHER, unitAt } from './char-class';
import { settleCommonPlaces } from './common-place';
import { settleCompanies } from './company-list';
import { Bit } from './context-bits';
import { settleCountNouns } from './count-noun';
import { isCountry } from './country-id';
import type { PageInfo, Run } from './document';
import { postingsAtHome } from './foreign-form';
import { isGeneric } from './generic-name';
import { applyGuards } from './guards';
import { homeCountry, homeSpokenOf, isOfSiblings } from './home-country';
import { settleKin } from './kin';
import { settleLists } from './list-sense';
import { readOfficeBeside } from './office-beside';
import { settleOfficeLetters } from './office-letters';
import { PageEvidence } from './page-evidence';
import { meaningsOf, OPEN, type PageMention, placeMentions, UNSURE } from './page-mention';
import { settlePartyWords } from './party-word';
import { settleRacing } from './racing';
import { NOUN_CAPITALS, type ScannedRun, scanRun } from './scan-run';
import { settleSpans } from './settle';
import { givenNameFit, isShort } from './short-forms';
import { sendStrangersAway } from './stranger';
import { isSureAlone } from './sure-name';
import { type TeamsHere, teamsHere } from './teams-here';
import { settleTitleTowns, settleToldTowns } from './title-town';
import { settleTold } from './told-sense';
import { settleTongues } from './tongue-sense';
import { ENOUGH_OTHERS, type Sport, sportOf } from './words/sports';

/** A full name of several words is evidence for other names from this prior on. */
const SURE_MANY = 0.2;

const HYPHEN_MINUS = 0x2d;

/** A page read once over: its mentions in order, and what its full names say. */
export interface Page {
  mentions: PageMention[];
  evidence: PageEvidence;
  /** Alias number of an acronym → what the page says it stands for. */
  acronyms: Map<number, number>;
  /** YYYYMMDD, 0 unknown. */
  day: number;
  home: string;
  /** The sport it reports on: countries are teams. */
  sport: Sport;
  /** The teams named in full. */
  teams: TeamsHere;
  lexicon: Lexicon;
  entities: EntityTable;
}

/** "Die Welt ist": an article and a noun where nouns and the first word of a sentence have capitals. */
const beginsNoun = ({ from, scanned: { bits } }: PageMention): boolean =>
  NOUN_CAPITALS.has(from.lang) && (bits & Bit.SentenceStart) !== 0;

/** The meaning a full name most likely has, before anything else is known; undefined when that is not sure enough. */
function sureMeaning(mention: PageMention, page: Pick<Page, 'lexicon' | 'entities'>): Posting | undefined {
  let best: Posting | undefined;
  for (const posting of mention.postings) {
    if (isShort(posting) && givenNameFit(mention, posting, page.lexicon, page.entities) < 2) continue;
    if (!best || posting.prior > best.prior) best = posting;
  }
  if (!best) return undefined;
  if (isShort(best)) return best;
  if (mention.left === OPEN && !mention.many) return undefined;
  if (!mention.many || (best.flags & AliasFlag.CommonWord && beginsNoun(mention)))
    return isSureAlone(best) ? best : undefined;
  return best.prior >= SURE_MANY ? best : undefined;
}

/** Share from which a name that every country's body could have is one country's: "Federal Reserve". */
const ITS_ALONE = 0.9;

/** "House of Representatives", "Department of Justice": which country's it is others on the page tell, not the name. */
const isShared = ({ postings, text, from }: PageMention): boolean =>
  ((postings.length > 1 || (postings[0]?.prior ?? 1) < ITS_ALONE) && isGeneric(text, from.lang)) ||
  isOfSiblings(text, from.lang);

/** A short form that hardly anyone else bears speaks of its country as a full name does: "Trump", "Poilievre". */
const SURELY = 0.95;
const OTHERS_TOO = AliasFlag.CommonName | AliasFlag.CommonWord;

function knownByShort({ postings, left }: PageMention, entities: EntityTable): Posting | undefined {
  const [first] = postings;
  if (!first || !isShort(first) || first.prior < SURELY || first.flags & OTHERS_TOO || left === OPEN) return undefined;
  return entities.kind(first.entity) === 'person' && entities.country(first.entity) !== '' ? first : undefined;
}

/** A paragraph of the article, as far as its length tells; menus name every kind of sport. */
const PARAGRAPH = 80;
const isProse = ({ run }: ScannedRun): boolean => run.place === 'body' && run.text.length >= PARAGRAPH;

/** The title and the paragraphs, one after the other. */
function* proseOf(title: string, runs: readonly ScannedRun[]): Iterable<string> {
  yield title;
  for (const run of runs) if (isProse(run)) yield run.run.text;
}

const isBlank = (text: string): boolean => classOf(unitAt(text, 0)) >= OTHER && text.trim() === '';

/** Runs mostly come as they stand on the page. */
function inOrder(runs: readonly ScannedRun[]): readonly ScannedRun[] {
  for (let i = 1; i < runs.length; i++) {
    if ((runs[i - 1] as ScannedRun).run.order > (runs[i] as ScannedRun).run.order)
      return runs.toSorted((a, b) => a.run.order - b.run.order);
  }
  return runs;
}

/** Longer unknown names seen where capitals can be trusted, so that headlines do not cut them. */
function longerNames(mentions: readonly PageMention[]): Set<string> {
  const longer = new Set<string>();
  for (const mention of mentions) {
    if (mention.many) continue;
    const { text } = mention.from.run;
    // "Réunion Otan-Ukraine": the second word belongs to the third.
    const paired = unitAt(text, mention.scanned.nameEnd) === HYPHEN_MINUS;
    if (mention.right === OPEN && !paired)
      longer.add(text.slice(mention.scanned.start, mention.scanned.nameEnd).toLowerCase());
    if (mention.left === OPEN) longer.add(text.slice(mention.scanned.nameStart, mention.scanned.end).toLowerCase());
  }
  return longer;
}

function partOfLonger(mention: PageMention, longer: ReadonlySet<string>): boolean {
  if (longer.size === 0 || mention.many) return false;
  const { text } = mention.from.run;
  const { start, end, nameStart, nameEnd } = mention.scanned;
  return (
    (mention.right === UNSURE && longer.has(text.slice(start, nameEnd).toLowerCase())) ||
    (mention.left === UNSURE && longer.has(text.slice(nameStart, end).toLowerCase()))
  );
}

const NONE: readonly Posting[] = [];

/** Reads a page: places the mentions, drops what no meaning can have, gathers what the full names say. */
export function readPage(info: PageInfo, runs: readonly ScannedRun[], lexicon: Lexicon, entities: EntityTable): Page {
  const ordered = inOrder(runs);
  const mentions: PageMention[] = [];
  let paragraph = 0;
  for (const scanned of ordered) {
    const run = settleSpans(scanned, lexicon, entities);
    if (run.run.place === 'body' && !isBlank(run.run.text)) paragraph++;
    const at = run.run.place === 'title' ? 0 : Math.max(1, paragraph);
    placeMentions(run, at, lexicon, mentions);
  }
  const longer = longerNames(mentions);
  for (const mention of mentions) if (partOfLonger(mention, longer)) mention.postings = NONE;
  applyGuards(mentions, lexicon, entities);
  settleTold(mentions, lexicon, entities);
  settleSeats(mentions, homeCountry(info.host, info.lang), lexicon, entities);
  settleTongues(mentions, entities);
  settleKin(mentions, entities);
  for (const mention of mentions) readOfficeBeside(mention, entities);
  sendStrangersAway(mentions, entities);
  settleLists(mentions, entities);
  settleCompanies(mentions, entities);
  settleAirlines(mentions, entities);
  for (const mention of mentions) mention.postings = postingsAtHome(mention, entities);
  settleCommonPlaces(mentions, entities);
  settlePartyWords(mentions, entities);
  settleOfficeLetters(mentions, ordered, entities);
  settleToldTowns(mentions, entities);
  const evidence = new PageEvidence(entities);
  const meaningOf = (mention: PageMention) => sureMeaning(mention, { lexicon, entities });
  if (info.title && !ordered.some((run) => run.run.place === 'title')) {
    const title: Run = { key: -1, order: -1, text: info.title, place: 'title' };
    const scanned = settleSpans(scanRun(title, lexicon, info.lang), lexicon, entities);
    const titled: PageMention[] = [];
    placeMentions(scanned, 0, lexicon, titled);
    applyGuards(titled, lexicon, entities);
    settleTitleTowns(titled, mentions, entities);
    for (const mention of titled) {
      const posting = meaningOf(mention);
      if (posting) evidence.add(posting.entity, mention.text, 0, -1);
    }
  }
  for (const mention of mentions) {
    const posting = mention.from.run.place === 'furniture' ? undefined : meaningOf(mention);
    if (posting) evidence.add(posting.entity, mention.text, mention.paragraph, mention.order, !isShared(mention));
    if (mention.from.run.place === 'furniture') continue;
    evidence.addCountries(mention.scanned.demonyms);
    const known = posting ? undefined : knownByShort(mention, entities);
    if (known) evidence.addBearer(entities.country(known.entity));
  }
  // A name that bodies of several countries have is that of a country the page speaks of, or nobody's.
  const hereOf = ({ postings }: PageMention): number | undefined => {
    const [only] = postings;
    if (only && postings.length === 1) return evidence.isForeign(only.entity) ? undefined : only.entity;
    return evidence.nearest(postings.map(({ entity }) => entity));
  };
  const acronyms = acronymDefinitions(
    mentions,
    (mention) => (isGeneric(mention.text, mention.from.lang) ? hereOf(mention) : meaningOf(mention)?.entity),
    (entity) => entities.name(entity),
    (entity) => entities.kind(entity) === 'person',
    (entity) => entities.kind(entity) === 'place' && !isCountry(entity, entities),
    (entity, phrase) => !(isGeneric(phrase, info.lang) && evidence.isForeign(entity)),
  );
  for (const [alias, entity] of acronyms) {
    if (entity === UNKNOWN || meaningsOf(alias, lexicon).some((posting) => posting.entity === entity)) continue;
    const defined: Posting = { entity, flags: AliasFlag.Acronym, prior: 0.5 };
    for (const mention of mentions)
      if (mention.scanned.alias === alias) mention.postings = [...mention.postings, defined];
  }
  settleCountNouns(mentions, evidence, entities);
  const day = Number(info.date.replaceAll('-', '').padEnd(8, '0')) || 0;
  const teams = teamsHere(mentions, entities);
  settleRacing(mentions, teams.drivers, entities);
  const { entities: named, football, footballers, players, ofSides } = teams;
  const athletes = ofSides ? Math.max(ENOUGH_OTHERS, players) : players;
  const sport = sportOf(proseOf(info.title, ordered), named.length, football, footballers, athletes);
  return {
    mentions,
    evidence,
    acronyms,
    day,
    sport,
    teams,
    home: homeSpokenOf(info.host, info.lang, (country) => evidence.shareOf(country)),
    lexicon,
    entities,
  };
}
