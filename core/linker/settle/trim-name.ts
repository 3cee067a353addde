import { AliasFlag, type Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { CASELESS, classOf, LOWER, unitAt } from '../scan/char-class';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { nextStart, wordEnd } from '../scan/word-walk';
import { isDivision } from '../words/divisions';
import { OFFICES } from '../words/east-asian';
import { wordsFor } from '../words/for-language';
import { CONNECTOR, FUNCTION, HONORIFIC, TITLE } from '../words/language-words';
import { PARTICLES } from './name-particles';

/** Nouns that say what kind of body follows; its name does without them: "تنظيم [القاعدة]", "תנועת [חמאס]". */
const KINDS = new Set('تنظيم حركة جماعة ميليشيا مليشيا صحيفة جريدة موقع وكالة قناة جنبش گروه תנועת ארגון'.split(' '));

/** Characters that such offices end with. */
const OFFICE_ENDS = new Set(OFFICES.map((title) => title.charAt(title.length - 1)));

/** True when `from`…`to` is a full name of the entity that `alias` most often means. */
function namesTheSame(run: ScannedRun, from: number, to: number, alias: number, lexicon: Lexicon): boolean {
  const wanted = lexicon.postings(alias)[0]?.entity;
  return wholeNames(run.run.text.slice(from, to), run.lang, lexicon).some((found) => {
    const same = lexicon.postings(found.alias).find((posting) => posting.entity === wanted);
    return same !== undefined && !(same.flags & AliasFlag.Short);
  });
}

/** "the province of [Frosinone]": the noun is no part of the name when it has no capital. */
function afterDivision(text: string, { start, end }: ScannedMention): number {
  const noun = wordEnd(text, start);
  if (classOf(unitAt(text, start)) !== LOWER || !isDivision(text.slice(start, noun))) return start;
  const joint = nextStart(text, noun);
  if (joint < 0 || joint >= end) return start;
  const small = classOf(unitAt(text, joint)) === LOWER;
  const name = small ? nextStart(text, wordEnd(text, joint)) : joint;
  return name > start && name < end ? name : start;
}

/** Name of what an alias most often means, in lower case. */
const officialName = (alias: number, lexicon: Lexicon, entities: EntityTable): string =>
  entities.name(lexicon.postings(alias)[0]?.entity as number).toLowerCase();

/** "the Greens": known with its article in small letters, which is none of its name where the sentence begins either. */
const hasOwnSmallArticle = (alias: number, lexicon: Lexicon): boolean => lexicon.surface(alias).startsWith('the ');

/** Below this hardly anybody reads of a thing in the news of the world. */
const LITTLE_KNOWN = 0.2;

/** "The [Commons] backed it": a body that is known without the article, where only a little-known one has it in its name. */
function isBetterKnown(plain: string, alias: number, lexicon: Lexicon, entities: EntityTable): boolean {
  const whole = lexicon.postings(alias)[0]?.entity;
  if (whole === undefined || entities.popularity(whole) >= LITTLE_KNOWN) return false;
  return wholeNames(plain, 'en', lexicon).some((found) => {
    const first = lexicon.postings(found.alias)[0]?.entity;
    if (first === undefined || entities.kind(first) !== 'organisation') return false;
    return entities.popularity(first) >= 2 * LITTLE_KNOWN;
  });
}

/** "Devlet Bahçeli": a title of some language that is the first name of who is meant, and none where he is called so. */
const isFirstName = (word: string, alias: number, lexicon: Lexicon, entities: EntityTable): boolean =>
  ((wordsFor('en').bits.get(word) ?? 0) & TITLE) === 0 && officialName(alias, lexicon, entities).startsWith(`${word} `);

/**
 * Where the name itself begins: articles do not belong to it ("the [White House]", "The [United States]"), nor do
 * titles to a person's name ("President [Trump]"). An article of the official name stays, "[The Intercept]".
 */
export function trimmedStart(
  run: ScannedRun,
  mention: ScannedMention,
  lexicon: Lexicon,
  entities: EntityTable,
  person: boolean,
): number {
  const { text } = run.run;
  const { table } = wordsFor(run.lang);
  let at = afterDivision(text, mention);
  for (;;) {
    const end = wordEnd(text, at);
    const next = nextStart(text, end);
    if (end >= mention.end || next < 0 || next >= mention.end || unitAt(text, end) === 0x2d) return at;
    const found = table.bitsAt(text, at, end);
    const first = classOf(unitAt(text, at));
    if (!(found & (FUNCTION | HONORIFIC | TITLE)) && first !== CASELESS) return at;
    // Who is named by a title and its seat is not named by the seat: "Prince of Wales".
    if (found & TITLE && table.bitsAt(text, next, wordEnd(text, next)) & CONNECTOR) return at;
    const word = text.slice(at, end).toLowerCase();
    const article = found & FUNCTION && !PARTICLES.has(word);
    const small = first === LOWER;
    if (found & TITLE && !small && isFirstName(word, mention.alias, lexicon, entities)) return at;
    if (article && !small && officialName(mention.alias, lexicon, entities).startsWith(`${word} `)) {
      if (!isBetterKnown(text.slice(next, mention.end), mention.alias, lexicon, entities)) return at;
      return next;
    }
    const kind = first === CASELESS && KINDS.has(word);
    const spare =
      (article || kind) &&
      ((small && !kind) ||
        (at === mention.start && hasOwnSmallArticle(mention.alias, lexicon)) ||
        namesTheSame(run, next, mention.end, mention.alias, lexicon));
    if (!spare && !(found & (HONORIFIC | TITLE) && person)) return at;
    // "Lady Gaga": no title, and the name of nobody without it.
    if (word === 'lady' && officialName(mention.alias, lexicon, entities).startsWith('lady ')) return at;
    at = next;
  }
}

/** "Luis ‘[Toto’ Caputo]", "Luis [Toto Caputo]": the mark before a nickname, and the first name before that. */
const FIRST_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?) ["“”‘'«]?$/u;
const LONGEST_FIRST = 32;

/** Where a person's name begins whose nickname stands between first name and surname, the first name being his own. */
export function startWithFirstName(text: string, { start, end }: ScannedMention, name: string): number {
  const [before = '', names = ''] = FIRST_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_FIRST), start)) ?? [];
  // "minister Luis ‘Toto’ Caputo", "General Mohamed Hamdan ‘Hemedti’ Dagalo"
  const first = name.startsWith(`${names} `) ? names : names.slice(names.indexOf(' ') + 1);
  if (first.length < SHORTEST || !name.startsWith(`${first} `) || text.startsWith(`${first} `, start)) return start;
  // "Donald [Trump Jr.]" is no nickname: the surname has to end the name, and another word to come first.
  return text.slice(start, end).includes(' ') ? start - before.length + names.length - first.length : start;
}

/** Names shorter than this are not left alone by an office taken off: 王主席. */
const SHORTEST = 2;

/** "former", "next", "interim" before an office: ハシナ前首相, 윤석열 전 대통령. */
const LEADS = /(?<=[\p{Script=Katakana}ー])(?:前|元|次期|暫定|新)$| 전 ?$/u;

/** What joins an office to a name: "高市早苗・首相". */
const JOINT = /[\s・·]+$/u;

/** Where a person's name ends when an office is written behind it without a word between: "[习近平]主席", "[이재명] 대통령". */
export function endBeforeOffice(text: string, { start, end }: ScannedMention): number {
  if (classOf(unitAt(text, end - 1)) !== CASELESS || !OFFICE_ENDS.has(text.charAt(end - 1))) return end;
  const name = text.slice(start, end);
  for (const title of OFFICES) {
    if (!name.endsWith(title)) continue;
    const rest = name.slice(0, -title.length).replace(LEADS, '').replace(JOINT, '');
    if (rest.length >= SHORTEST) return start + rest.length;
  }
  return end;
}

/** "Wis.": one word whose full stop is its own. */
function isCut(alias: number, lexicon: Lexicon): boolean {
  const surface = lexicon.surface(alias);
  return surface.endsWith('.') && !surface.includes(' ');
}

/**
 * Where the name ends when common words follow that it can do without, "Reuters [news agency]", or the full stop of
 * the sentence.
 */
export function trimmedEnd(run: ScannedRun, { start, end, alias }: ScannedMention, lexicon: Lexicon): number {
  const { text } = run.run;
  if (unitAt(text, end - 1) === 0x2e && !text.slice(start, end - 1).includes('.') && !isCut(alias, lexicon)) {
    return end - 1;
  }
  let last = end;
  for (;;) {
    const space = text.lastIndexOf(' ', last - 1);
    if (space <= start || classOf(unitAt(text, space + 1)) !== LOWER) break;
    last = space;
  }
  return last < end && namesTheSame(run, start, last, alias, lexicon) ? last : end;
}
