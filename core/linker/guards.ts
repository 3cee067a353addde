import { AliasFlag, type Lexicon, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { freeBehindPersons } from './behind-person';
import { bodiesToldBefore } from './body-noun';
import { unitAt } from './char-class';
import { isOtherWord } from './compound';
import { Bit } from './context-bits';
import { isCountry } from './country-id';
import { demonymOf } from './demonyms/demonym-of';
import { isAnotherYears } from './edition';
import { isExcluded, isWhole } from './excluded';
import { isForeignBody } from './foreign-body';
import { isForeignForm } from './foreign-form';
import { isGeneric } from './generic-name';
import { isCatalogued, isNamedAfter, isOfState } from './named-after';
import { isInn, isQuotedWork, isWork } from './named-work';
import { freeLeaders } from './of-leader';
import { bodiesRefused, placesRefused } from './other-form';
import { lacksMarks, OPEN, type PageMention } from './page-mention';
import { isOfPart } from './part-body';
import { hasNumber, numberAfter } from './ruler-number';
import { signs } from './signature';
import { followsParticle, precedesArticle } from './surname-particle';
import { isNoLandscape, landBeside } from './waters';
import { wordEnd, wordStart } from './word-walk';
import { wordsFor } from './words/for-language';
import { CALENDAR, DEMONYM, FUNCTION, HONORIFIC, PLACING, SPEECH, TITLE } from './words/language-words';

/** Acronyms this long are also written as words: Nato, Unesco. */
const PRONOUNCED = 4;
const WELL_KNOWN = 0.6;
/** Towns less known than this say nothing in the news: "[Patterson] observed" is a man. */
const HEARD_OF = 0.25;
const PLACED = Bit.Placing | Bit.PlaceNoun | Bit.CommaName | Bit.Possessive;

/** Letters of the shortest names, which without their marks are other words: "Sam" is not Turkish Şam. */
const SHORTEST = 4;

/** Such a name of another language when the text has it without the mark of its first letter, else ''. */
function withoutMark({ text, scanned, many }: PageMention, lexicon: Lexicon): string {
  if (many || scanned.bits & Bit.Caseless) return '';
  const surface = lexicon.surface(scanned.alias);
  if (surface.length > SHORTEST || unitAt(surface, 0) < 0x80) return '';
  return surface.charAt(0).toLowerCase() !== text.charAt(0).toLowerCase() ? surface : '';
}

/** "Bürgermeister", "Cada": an everyday word of the page's language; of names only surnames are spelt so. */
const EVERYDAY = FUNCTION | TITLE | HONORIFIC | CALENDAR | PLACING | SPEECH;
const isEveryday = ({ word }: PageMention): boolean => (word & EVERYDAY) !== 0;

/** "USI" is no spelling of the town Usi: a few capitals in running text are an acronym. */
function isLetters({ text, scanned }: PageMention, { flags }: Posting, lexicon: Lexicon): boolean {
  if (text.length > PRONOUNCED || scanned.titles.length > 0 || flags & (AliasFlag.Acronym | AliasFlag.CaseSensitive))
    return false;
  const surface = lexicon.surface(scanned.alias);
  // "ICE agents" as known begins with the letters as written.
  return surface !== surface.toUpperCase() && !surface.startsWith(text);
}

/** "ABS" is no Azerbaijani "ABŞ": letters of another language have their marks. */
const hasLostMark = (text: string, { flags }: Posting, surface: string): boolean =>
  (flags & (AliasFlag.Acronym | AliasFlag.CaseSensitive)) !== 0 && lacksMarks(text, surface);

/** "Zanu PF" is Zanu-PF. */
const spaced = (name: string): string => name.replaceAll('-', ' ');

/** True when an acronym or an alias that must be written exactly so is written so. */
function wellWritten(mention: PageMention, posting: Posting, lexicon: Lexicon): boolean {
  const { bits } = mention.scanned;
  if (bits & Bit.Upper && !(bits & (Bit.Headline | Bit.SentenceStart)) && isLetters(mention, posting, lexicon))
    return false;
  if (mention.from.lang === 'en' && hasLostMark(mention.text, posting, lexicon.surface(mention.scanned.alias)))
    return false;
  if (bits & (Bit.Upper | Bit.Caseless)) return true;
  if (!(posting.flags & (AliasFlag.Acronym | AliasFlag.CaseSensitive))) return true;
  const surface = lexicon.surface(mention.scanned.alias);
  if (posting.flags & AliasFlag.CaseSensitive)
    return mention.scanned.inflected || spaced(mention.text) === spaced(surface);
  return mention.text === surface || (mention.text.length >= PRONOUNCED && !(posting.flags & AliasFlag.CommonWord));
}

/** Towns joined by a hyphen are one place, Hesse-Darmstadt; countries, people and bodies are two parties. */
const standsAlone = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) !== 'place' || entities.popularity(entity) >= WELL_KNOWN || isCountry(entity, entities);

/** "Golf & [Country Club]": an ampersand joins the name to the one before. */
const endsPair = ({ from, scanned: { start } }: PageMention): boolean =>
  unitAt(from.run.text, start - 2) === 0x26 && unitAt(from.run.text, start - 1) === 0x20;

/** Honours and degrees as they stand behind names: "Pen Kent [CBE]". */
const HONOURS = new Set(
  'CBE OBE MBE KBE DBE GBE KCB GCB CMG KCMG GCMG CVO KCVO CH FRS FBA QC KC MP PhD MD JD RN DSO'.split(' '),
);
/** "Le RN", a party behind its article, is no nurse. */
const NAME_BEFORE =
  /(?<!\p{L})(?!(?:L[aeo]s?|Les|El|Il|Un[ae]?|D[eu]|Des|Au|D(?:er|ie|as)|Ein|The),? $)\p{Lu}\p{Ll}+,? $/u;

function isHonour({ text, from, scanned: { start } }: PageMention): boolean {
  if (text.length > LONGEST_HONOUR || !HONOURS.has(text)) return false;
  return NAME_BEFORE.test(from.run.text.slice(Math.max(0, start - LOOK), start));
}
const LONGEST_HONOUR = 4;
const LOOK = 24;

/** "playing at home against [Wake Forest]": of a town that few know the team is meant. */
const isOpponent = ({ from, scanned: { start } }: PageMention): boolean =>
  from.run.text.startsWith(AGAINST, start - AGAINST.length);
const AGAINST = 'against ';

const SUNDAY = 'Sunday ';

/** "the Sunday [Times]": another paper than The Times; "on Sunday The Times" is that one. */
const isOfSunday = ({ from, scanned: { start } }: PageMention, name: string): boolean =>
  unitAt(from.run.text, start - 1) === 0x20 &&
  from.run.text.startsWith(SUNDAY, start - SUNDAY.length) &&
  (name.startsWith('The ') || name.startsWith('Daily ')) &&
  !from.run.text.startsWith('The ', start);

/** A house of parliament known by where it stands: "arrested in [Westminster]" is the place. */
const HOUSE = /parliament|legislature/i;
const INSIDE = /(?:^|\s)(?:in|near|outside|around|across) $/i;

function isOnlyThere({ many, text, from, scanned }: PageMention, { entity, flags }: Posting, entities: EntityTable) {
  if (many || !(flags & AliasFlag.Short) || !(scanned.bits & Bit.Placing) || isGeneric(text, from.lang)) return false;
  if (!INSIDE.test(from.run.text.slice(Math.max(0, scanned.start - 9), scanned.start))) return false;
  return HOUSE.test(entities.line(entity));
}

/** "Niemców", of the Germans: a Polish country in the plural has another genitive than its people; German "Belgier". */
const isPeople = ({ from: { lang }, text, scanned, many }: PageMention): boolean =>
  scanned.inflected && ((lang === 'pl' && text.endsWith('ów')) || (lang === 'de' && !many && text.endsWith('er')));

/** The first word of the capitalised words left of a short form: a first name, perhaps. */
export function firstName({ from, scanned }: PageMention): string {
  const { text } = from.run;
  return text.slice(scanned.nameStart, wordEnd(text, scanned.nameStart));
}

/** Languages that write the names of clubs, ships and channels in quotation marks of their own: «Краснодар». */
const QUOTING = new Set('ru uk be bg kk'.split(' '));

const isQuotedName = ({ from, scanned: { start, end } }: PageMention): boolean =>
  unitAt(from.run.text, start - 1) === 0xab && unitAt(from.run.text, end) === 0xbb && QUOTING.has(from.lang);

/** "قال [السوداني]": a surname that is a country's adjective too, behind a verb of speech. */
function speaks({ from, scanned: { start, clitic } }: PageMention): boolean {
  if (from.lang !== 'ar' || clitic > 0 || unitAt(from.run.text, start - 1) !== 0x20) return false;
  return (wordsFor('ar').table.bitsAt(from.run.text, wordStart(from.run.text, start - 1), start - 1) & SPEECH) !== 0;
}

/** "Syrian": one word that is a country's adjective. */
const isDemonym = ({ many, word, text, from: { lang } }: PageMention): boolean =>
  !many && ((word & DEMONYM) !== 0 || (wordsFor(lang).demonymStems && demonymOf(text.toLowerCase(), lang) !== ''));

/** "[القاهرة] الإخبارية": what is called so behind a place is its news channel. */
const isChannel = ({ from: { lang, run }, scanned: { end } }: PageMention): boolean =>
  lang === 'ar' && (run.text.startsWith(' الإخبارية', end) || run.text.startsWith(' الاخبارية', end));

const NONE: readonly Posting[] = [];

/** "президент Республики Казахстан [Касым-Жомарт Токаев]": the head before is a country's, which is named in full. */
function followsCountry({ many, from, scanned }: PageMention, last: PageMention | undefined, entities: EntityTable) {
  if (!many || !last?.many || last.from !== from || last.scanned.end !== scanned.start - 1) return false;
  const country = last.postings[0];
  return country !== undefined && isCountry(country.entity, entities);
}

/** Leaves of each mention's meanings those that may stand there, as far as one mention alone can tell. */
export function applyGuards(mentions: readonly PageMention[], lexicon: Lexicon, entities: EntityTable): void {
  freeBehindPersons(mentions, entities);
  freeLeaders(mentions, entities);
  let last: PageMention | undefined;
  for (const mention of mentions) {
    if (mention.postings.length === 0) continue;
    if (isExcluded(mention, lexicon)) mention.postings = NONE;
    else if (!isWhole(mention) && !followsCountry(mention, last, entities))
      mention.postings = bodiesToldBefore(mention, entities);
    last = mention;
  }
  for (const mention of mentions)
    if (mention.postings.length > 0) mention.postings = guarded(mention, lexicon, entities);
}

/** The meanings of one mention that may stand there, if it is not excluded. */
function guarded(mention: PageMention, lexicon: Lexicon, entities: EntityTable): readonly Posting[] {
  const { bits } = mention.scanned;
  // "Syrian" is no name; "Palestina" looks like an adjective and is one.
  const demonym = isDemonym(mention);
  const hyphened = (bits & (Bit.HyphenLeft | Bit.HyphenRight)) !== 0 && !mention.many;
  const everyday = !(bits & Bit.Upper) && isEveryday(mention);
  const catalogued = isCatalogued(mention);
  const quoted = isQuotedName(mention);
  const verb = bits & Bit.Speech && !(bits & PLACED) && !mention.many && !mention.metonym;
  const elsewhere = isOfState(mention, lexicon, entities);
  const marked = withoutMark(mention, lexicon);
  let thing: boolean | undefined;
  const bearsName = () => {
    thing ??= isNamedAfter(mention);
    return thing;
  };
  const people = isPeople(mention);
  const channel = isChannel(mention);
  const refused = placesRefused(mention, lexicon);
  const unmarked = bodiesRefused(mention, lexicon);
  const number = numberAfter(mention);
  let work: boolean | undefined;
  let quotedWork: boolean | undefined;
  const land = landBeside(mention);
  const mayStand = (posting: Posting, kind: string): boolean => {
    if (mention.firm && kind !== 'organisation') return false;
    if (!wellWritten(mention, posting, lexicon) || (marked !== '' && !entities.name(posting.entity).startsWith(marked)))
      return false;
    if (demonym && (mention.from.lang === 'en' || kind !== 'place') && !(kind === 'person' && speaks(mention)))
      return false;
    if (quoted && kind === 'place' && !standsAlone(posting.entity, entities)) return false;
    if (bits & Bit.Ranked && !mention.many && kind === 'place') return false;
    if (channel && kind === 'place') return false;
    if (bits & Bit.Ampersand && !(kind === 'place' && standsAlone(posting.entity, entities))) return false;
    if (kind === 'place' && endsPair(mention) && !standsAlone(posting.entity, entities)) return false;
    if (hyphened && !standsAlone(posting.entity, entities)) return false;
    if (kind !== 'person' && followsParticle(mention)) return false;
    if (land !== '' && isNoLandscape(land, kind, entities.line(posting.entity))) return false;
    if (kind === 'place') {
      quotedWork ??= isQuotedWork(mention);
      if (quotedWork) return false;
    }
    if (kind === 'place' || kind === 'person') {
      work ??= isWork(mention, true);
      if (work && (kind === 'place' || isWork(mention, false))) return false;
    }
    if (kind === 'event' && isAnotherYears(mention, entities.id(posting.entity), entities.line(posting.entity)))
      return false;
    if (kind === 'person' && bits & Bit.Ranked && isInn(mention)) return false;
    if (kind === 'person' && number !== '' && !hasNumber(posting.entity, number, entities)) return false;
    if (kind === 'person') return !(bits & (Bit.AfterSlash | Bit.Credit)) && !bearsName();
    if (kind === 'place' && mention.many && entities.popularity(posting.entity) < HEARD_OF && bearsName()) return false;
    if (verb && kind === 'place' && entities.popularity(posting.entity) < HEARD_OF) return false;
    if (kind === 'place' && (isForeignForm(mention, posting, entities) || precedesArticle(mention))) return false;
    if (kind === 'organisation' && isOfPart(mention, entities.name(posting.entity), entities.line(posting.entity)))
      return false;
    if (kind === 'organisation' && isOnlyThere(mention, posting, entities)) return false;
    if (kind === 'organisation' && isHonour(mention)) return false;
    if (kind === 'organisation' && isForeignBody(mention, posting.entity, entities)) return false;
    if (kind === 'place' && entities.popularity(posting.entity) < HEARD_OF && isOpponent(mention)) return false;
    if (kind === 'organisation' && isOfSunday(mention, entities.name(posting.entity))) return false;
    if (people && (mention.from.lang === 'de' ? kind === 'place' : isCountry(posting.entity, entities))) return false;
    if (unmarked > 0 && entities.popularity(posting.entity) < unmarked) return false;
    if (refused > 0 && kind === 'place' && entities.popularity(posting.entity) < refused) return false;
    if (catalogued || (elsewhere && kind === 'organisation') || isOtherWord(mention, posting, kind, entities))
      return false;
    if (everyday || (bits & Bit.Credit && kind !== 'place')) return false;
    return mention.right !== OPEN && !(kind === 'organisation' && signs(mention));
  };
  const { postings } = mention;
  let left: Posting[] | undefined;
  for (let i = 0; i < postings.length; i++) {
    const posting = postings[i] as Posting;
    if (!mayStand(posting, entities.kind(posting.entity))) left ??= postings.slice(0, i);
    else left?.push(posting);
  }
  return left ?? postings;
}
