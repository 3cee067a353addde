import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { CASELESS, classOf, LOWER, unitAt } from '../units/char-class';
import { DOT } from '../units/signs';
import { nextStart, wordEnd } from '../units/word-walk';
import { isDivision } from '../words/divisions';
import { wordsFor } from '../words/for-language';
import { CONNECTOR, FUNCTION, HONORIFIC, TITLE } from '../words/language-words';
import { PARTICLES } from '../words/name-particles';
import { namesTheSame } from './same-name';

/** Nouns that say what kind of body follows; its name does without them: "تنظيم [القاعدة]", "תנועת [חמאס]". */
const KINDS = new Set('تنظيم حركة جماعة ميليشيا مليشيا صحيفة جريدة موقع وكالة قناة جنبش گروه תנועת ארגון'.split(' '));

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

const TOWN = 'Kota ';
const MAYOR = 'Wali ';

/** "Wali Kota [Surakarta]": the mayor's office ends in a word that names of towns begin with. */
const afterMayor = ({ run: { text }, lang }: ScannedRun, at: number): number =>
  lang === 'id' && text.startsWith(TOWN, at) && text.startsWith(MAYOR, at - MAYOR.length) ? at + TOWN.length : at;

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

/** Titles that are first names in English too: "Shah Rukh Khan", "Duke Ellington". */
const ALSO_NAMES = new Set(['shah', 'duke', 'earl', 'count', 'sultan']);

/** "MK Stalin", whose name is M. K. Stalin: his letters. */
const areInitials = (word: string, name: string): boolean =>
  word.length === 2 && name.charAt(1) === '.' && name.replaceAll(/[ .]/g, '').startsWith(word);

/** "Devlet Bahçeli": a title of some language that is the first name of who is meant, and none where he is called so. */
function isFirstName(word: string, alias: number, lexicon: Lexicon, entities: EntityTable): boolean {
  const english = ((wordsFor('en').bits.get(word) ?? 0) & TITLE) !== 0;
  if (english && word.length === 2) return areInitials(word, officialName(alias, lexicon, entities));
  if (english && !ALSO_NAMES.has(word)) return false;
  return officialName(alias, lexicon, entities).startsWith(`${word} `);
}

const SHORTENED = 2;

/** "a invitat pe Dan. [Mircea Geoană] crede": a word with a full stop that no name has is the end of a sentence. */
const endsSentence = (text: string, at: number, end: number, surface: string): boolean =>
  unitAt(text, end) === DOT && end - at > SHORTENED && !surface.includes('.');

/** "Selon [Les Républicains]": within a sentence French writes only the article of a name with a capital. */
const hasOwnArticle = ({ lang }: ScannedRun, { bits, alias }: ScannedMention, article: string, lexicon: Lexicon) =>
  lang === 'fr' &&
  !(bits & (Bit.SentenceStart | Bit.Headline)) &&
  lexicon.surface(alias).toLowerCase().startsWith(`${article} `);

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
  let at = afterMayor(run, afterDivision(text, mention));
  for (;;) {
    const end = wordEnd(text, at);
    const next = nextStart(text, end);
    if (end >= mention.end || next < 0 || next >= mention.end || unitAt(text, end) === 0x2d) return at;
    const found = table.bitsAt(text, at, end);
    if (person && endsSentence(text, at, end, lexicon.surface(mention.alias))) {
      at = next;
      continue;
    }
    const first = classOf(unitAt(text, at));
    if (!(found & (FUNCTION | HONORIFIC | TITLE)) && first !== CASELESS) return at;
    // Who is named by a title and its seat is not named by the seat: "Prince of Wales".
    if (found & TITLE && table.bitsAt(text, next, wordEnd(text, next)) & CONNECTOR) return at;
    const word = text.slice(at, end).toLowerCase();
    const article = found & FUNCTION && !PARTICLES.has(word);
    const small = first === LOWER;
    if (found & TITLE && !small && isFirstName(word, mention.alias, lexicon, entities)) return at;
    // "Sri Mulyani"
    if (found & HONORIFIC && !small && officialName(mention.alias, lexicon, entities).startsWith(`${word} `)) return at;
    if (article && !small && officialName(mention.alias, lexicon, entities).startsWith(`${word} `)) {
      if (!isBetterKnown(text.slice(next, mention.end), mention.alias, lexicon, entities)) return at;
      return next;
    }
    if (article && !small && at === mention.start && hasOwnArticle(run, mention, word, lexicon)) return at;
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
