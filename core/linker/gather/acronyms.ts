import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { CASELESS, classOf, LOWER, UPPER, unitAt } from '../units/char-class';
import { textAfter } from '../units/text-beside';
import { previousEnd, wordStart } from '../units/word-walk';
import { opensBracket } from './opens-bracket';

/** An acronym that the page defines as something not in the dataset. */
export const UNKNOWN = -1;

/** Start of the words before `end` whose capitals spell `acronym`, small words skipped; -1 when they do not. */
function spelledFrom(text: string, end: number, acronym: string): number {
  let left = acronym.length;
  let at = end;
  for (let step = 0; step < acronym.length + 4 && left > 0; step++) {
    const stop = previousEnd(text, at);
    if (stop < 0) break;
    at = wordStart(text, stop);
    const first = text.charAt(at).toUpperCase();
    if (first === acronym.charAt(left - 1)) left--;
    else if (classOf(unitAt(text, at)) === UPPER || classOf(unitAt(text, at)) === CASELESS) break;
  }
  return left === 0 ? at : -1;
}

/** Letters by which two forms of a word are known: Sudan, Sudanese. */
const STEM = 4;
const stemOf = (word: string): string => word.slice(0, STEM).toLowerCase();

/** True when the words with capitals that spell the letters are words of the name: "U.S. Food and Drug Administration (FDA)". */
function isWritten(name: string, phrase: string): boolean {
  const known = new Set(name.split(/[\s-]+/).map(stemOf));
  const words = phrase.split(/[^\p{L}\p{M}.’']+/u).filter((word) => classOf(unitAt(word, 0)) !== LOWER && word !== '');
  return words.length > 1 && words.every((word) => known.has(stemOf(word)));
}

/** True when the letters of `acronym` stand in the word in their order: TX in Texas. */
function isOfWord(word: string, acronym: string): boolean {
  const letters = word.toUpperCase();
  let at = -1;
  for (const letter of acronym) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Scripts that letters are taken from as they stand in the name. */
const SCRIPTS = [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u, /^\p{Script=Greek}/u];
const isOneScript = (one: string, other: string): boolean =>
  SCRIPTS.some((script) => script.test(one) && script.test(other));

/** Letters drop the marks of the word they stand for: "Électricité de France (EDF)". */
const firstLetter = (text: string): string => text.charAt(0).normalize('NFD').charAt(0).toUpperCase();

/**
 * An acronym begins like what it stands for, unless that is written in another script. "LONDON (Reuters)" is none, nor
 * is "the Alaska region (ANR)" of Alaska; nor "ロサンゼルス（AP＝共同）". `foreign` = whether the letters are another's.
 */
function begins(long: PageMention, short: PageMention, foreign: boolean): boolean {
  if (!isOneScript(long.text, short.text)) return !foreign;
  if (firstLetter(long.text) !== firstLetter(short.text)) return false;
  return isOfWord(long.text, short.text) || (long.many && !isItself(short));
}

/** Letters that are known for something else this often: "South Carolina ([SEC])", "Norfolk Southern ([NYSE]: NSC)". */
const KNOWN = 0.5;
const isItself = ({ postings: [first] }: PageMention): boolean => (first?.prior ?? 0) >= KNOWN;

/** What may follow letters that only repeat the name before them: in a list another name does. */
const CLOSES = /^(?:$|[,;:)]|[.!?](?:\s|$)| \p{Ll})/u;

/** The entity of the name that stands before a comma and the letters it is known by: "Peoples Democratic Party, [PDP]". */
function apposed(
  long: PageMention,
  short: PageMention,
  entityOf: (mention: PageMention) => number | undefined,
): number | undefined {
  const { text } = short.from.run;
  const { start, end } = short.scanned;
  if (long.from !== short.from || !long.many || long.scanned.end !== start - 2 || unitAt(text, start - 2) !== 0x2c)
    return undefined;
  if (spelledFrom(text, long.scanned.end, short.text) < 0 || !CLOSES.test(textAfter(text, end, 2))) return undefined;
  return entityOf(long);
}

/**
 * Letters in brackets behind a place are mostly an agency's, and behind a country a body's of its own where they are
 * known as that: "США (OFAC)".
 */
const areOthers = (place: number, { postings }: PageMention, entities: EntityTable): boolean =>
  entities.kind(place) === 'place' &&
  (!isCountry(place, entities) || (postings.length > 0 && postings.every(({ entity }) => entity !== place)));

/** Letters that begin a name which goes on: "聯合國安全理事會（UN Security Council）". */
const GOES_ON = /^ \p{Lu}/u;

const CLOSED_BRACKET = /[)）]/;

const isBody = ({ postings: [first] }: PageMention, entities: EntityTable): boolean =>
  first !== undefined && entities.kind(first.entity) === 'organisation';

/** "पाकिस्तान तहरीक-ए-इंसाफ ([पीटीआई])": one word in a script without capitals, known as a body, behind a body's whole name. */
const isLetters = (short: PageMention, long: PageMention, entities: EntityTable): boolean =>
  (short.scanned.bits & Bit.Caseless) !== 0 &&
  !short.many &&
  long.many &&
  isBody(short, entities) &&
  isBody(long, entities) &&
  CLOSED_BRACKET.test(short.from.run.text.charAt(short.scanned.end));

/**
 * Definitions in brackets, "Hayat Tahrir al-Sham (HTS)" or the other way round: alias number of the acronym → entity,
 * or {@link UNKNOWN} when the words before spell it but are not known. A person is known by initials alone: what follows
 * "Andrej Babiš (ANO)" is a party. `entityOf` = the surest full name a mention is, `mayBe` = whether words that are an
 * entity's may mean it here: the Department of Justice of another country.
 */
export function acronymDefinitions(
  mentions: readonly PageMention[],
  entityOf: (mention: PageMention) => number | undefined,
  mayBe: (entity: number, phrase: string) => boolean,
  entities: EntityTable,
): Map<number, number> {
  const defined = new Map<number, number>();
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as PageMention;
    const { scanned, from } = mention;
    const { text } = from.run;
    if (!(scanned.bits & Bit.Bracketed)) {
      if (scanned.bits & Bit.Upper && i > 0) {
        const entity = apposed(mentions[i - 1] as PageMention, mention, entityOf);
        if (entity !== undefined) defined.set(scanned.alias, entity);
      }
      continue;
    }
    let before: PageMention | undefined;
    for (let j = i - 1; j >= 0 && j >= i - 4 && mentions[j]?.from === from; j--) {
      const other = mentions[j] as PageMention;
      if (opensBracket(text, other.scanned.end, scanned.start)) before = other;
    }
    const bracketed =
      (scanned.bits & Bit.Upper) !== 0 || (before !== undefined && isLetters(mention, before, entities));
    const short = bracketed ? mention : before;
    const long = bracketed ? before : mention;
    if (!short || !(bracketed || short.scanned.bits & Bit.Upper) || short.text.length < 2) continue;
    if (bracketed && GOES_ON.test(textAfter(text, scanned.end, 2))) continue;
    const entity = long && entityOf(long);
    if (entity !== undefined && long && begins(long, short, areOthers(entity, short, entities))) {
      if (entities.kind(entity) !== 'person' || spelledFrom(text, long.scanned.end, short.text) >= 0)
        defined.set(short.scanned.alias, entity);
    } else if (bracketed) {
      const start = spelledFrom(text, scanned.start - 1, mention.text);
      if (start < 0) continue;
      const phrase = text.slice(start, scanned.start - 1);
      const meant = mention.postings.find(
        ({ entity: one }) => isWritten(entities.name(one), phrase) && mayBe(one, phrase.replace(/^the /i, '')),
      );
      defined.set(scanned.alias, meant ? meant.entity : UNKNOWN);
    }
  }
  return defined;
}
