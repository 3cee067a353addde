import { AliasFlag, type Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import type { ScannedMention } from '../scan/scan-run';
import { classOf, DIGIT, LOWER, UPPER, unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';
import { isPossessive, wordEnd } from '../units/word-walk';
import { wordsFor } from '../words/for-language';
import { CALENDAR } from '../words/language-words';
import { PARTICLES } from '../words/name-particles';

/** A phrase that tells of an event but is not its name: "war in Gaza", "Assad’s fall". Names have capitals. */
export function describes(text: string, { start, end }: ScannedMention, lang: string): boolean {
  const first = wordEnd(text, start);
  if (first >= end) return false;
  if (classOf(unitAt(text, start)) === LOWER && !PARTICLES.has(text.slice(start, first))) return true;
  if (lang === 'de' && /-[Kk]rieg/.test(text.slice(start, end))) return true;
  for (let at = start + 1; at < end; at++) if (isPossessive(text, at)) return true;
  return false;
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOf(unitAt(text, at)) === DIGIT) return true;
  return false;
}

/** True when some word after the first begins without a capital. */
function hasSmallWord(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (unitAt(text, at - 1) === 0x20 && classOf(unitAt(text, at)) === LOWER) return true;
  }
  return false;
}

/** A date that names what happened on it: "Oct. 7". Most often it is just a date. */
export function isDate(text: string, { start, end }: ScannedMention, lang: string): boolean {
  if (!hasDigit(text, start, end)) return false;
  const { bits } = wordsFor(lang);
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return (
    words.every((word) => /^\d*$/.test(word) || ((bits.get(word) ?? 0) & CALENDAR) !== 0) &&
    /\p{L}/u.test(words.join(''))
  );
}

/** Words of names that are often written without their capital: "Labour party", "Nobel prize". */
const EITHER_WAY = new Set(
  `party parties agreement accord accords treaty war wars army navy parliament ministry council court union
  league festival prize award airport university church city state states river island islands sea strait canal region
  desert strip heights gulf peninsula valley mountains mountain rainforest basin plateau delta ocean reef
  bridge gate commission security
  province district county club police forces force group movement front
  crisis genocide massacre revolution uprising famine coup attacks bombing bombings siege summit conference forum`.split(
    /\s+/,
  ),
);

/** Languages that give a capital to the first word of a name alone: "Rassemblement national", "Corte suprema". */
const FIRST_ALONE = new Set(
  'fr es ca gl it pt ro pl cs sk sl hr sr bs bg mk ru uk be el sv no da fi et lv lt hu'.split(' '),
);

/** "the progressive [People’s Party]": no part of the name without its capital, where the rest is a name as well. */
export function hasSmallBeginning(
  text: string,
  { start, end, alias }: ScannedMention,
  lexicon: Lexicon,
  lang: string,
): boolean {
  if (lang !== 'en' || classOf(unitAt(text, start)) !== LOWER) return false;
  const first = wordEnd(text, start);
  if (unitAt(text, first) !== 0x20 || classOf(unitAt(text, first + 1)) !== UPPER) return false;
  if (PARTICLES.has(text.slice(start, first)) || classOf(unitAt(lexicon.surface(alias), 0)) !== UPPER) return false;
  const rest = text.slice(first + 1, end);
  return rest.includes(' ') && wholeNames(rest, lang, lexicon).length > 0;
}

const ARTICLED = /^(?:Der|Die|Das) \p{Lu}\p{Ll}+$/u;
/** Share from which such a name is thought of even so: "der Spiegel". */
const THOUGHT_OF = 0.5;

/** "die Zeit", time: a newspaper whose name is an everyday word with its article has both in capitals. */
export function hasSmallArticle(
  text: string,
  { start, alias }: ScannedMention,
  lexicon: Lexicon,
  lang: string,
): boolean {
  if (lang !== 'de' || classOf(unitAt(text, start)) !== LOWER || !ARTICLED.test(lexicon.surface(alias))) return false;
  const [first] = lexicon.postings(alias);
  return first !== undefined && (first.flags & AliasFlag.CommonWord) !== 0 && first.prior <= THOUGHT_OF;
}

/** Languages in which the particles of surnames are prepositions. */
const PREPOSITIONS = new Map([
  ['de', /^von /],
  ['fr', /^(?:de|du) /],
  ['es', /^(?:de|del) /],
  ['it', /^(?:di|da|del) /],
  ['nl', /^van /],
]);
/** Share from which what is called so without the particle is thought of first. */
const CALLED_SO = 0.6;

/** "Aktien von Siemens": a surname with its particle, where that is a preposition before the name of a body or place. */
export function hasPreposition(
  text: string,
  { start, end, alias }: ScannedMention,
  { lexicon, entities }: { lexicon: Lexicon; entities: EntityTable },
  lang: string,
): boolean {
  const [particle] = PREPOSITIONS.get(lang)?.exec(text.slice(start, end)) ?? [];
  if (particle === undefined || !((lexicon.postings(alias)[0]?.flags ?? 0) & AliasFlag.Short)) return false;
  const [rest] = wholeNames(text.slice(start + particle.length, end), lang, lexicon);
  if (rest === undefined) return false;
  const [first] = lexicon.postings(rest.alias);
  return first !== undefined && first.prior >= CALLED_SO && entities.kind(first.entity) !== 'person';
}

/** "a prestigious [American university].": a noun in small letters after such an article is no name. */
const ANY_OF_THEM = /(?:^|[^\p{L}])(?:[Aa]n?|another|any|each|every|no) (?:\p{Ll}+ ){0,2}$/u;
const ONE_OF_MANY = /^\p{L}+ (?:university|college|church|hospital|museum)$/u;
const GOES_ON = /^ (?!in |and |or |that |which |where |with |for |to |as |at |by |on )\p{Ll}/u;
const BEFORE = 32;

const isAnyOfThem = (text: string, { start, end }: Pick<ScannedMention, 'start' | 'end'>): boolean =>
  ONE_OF_MANY.test(text.slice(start, end)) &&
  ANY_OF_THEM.test(textBefore(text, start, BEFORE)) &&
  !GOES_ON.test(textAfter(text, end, 10));

/** "au [ministère de l’Éducation nationale]": in running text ministries have no capital. */
const MINISTRIES = new Set(['ministère', 'ministerio', 'ministério', 'ministero']);
const isMinistryThere = (text: string, start: number): boolean =>
  MINISTRIES.has(text.slice(start, wordEnd(text, start)));

/** "[thua Đức]", lost to Germany: in Vietnamese no Thừa Đức, whose first syllable has another tone. */
function beginsOtherwise(text: string, start: number, surface: string): boolean {
  const first = text.slice(start, wordEnd(text, start));
  const known = surface.slice(0, first.length);
  return classOf(unitAt(first, 0)) === LOWER && classOf(unitAt(known, 0)) === UPPER && first !== known.toLowerCase();
}

/** "U.S. steel" is not the company U.S. Steel: a word of the name has lost its capital and means itself. */
export function hasLostCapital(
  text: string,
  { start, end, alias }: ScannedMention,
  lexicon: Lexicon,
  lang: string,
): boolean {
  if (FIRST_ALONE.has(lang) && (classOf(unitAt(text, start)) !== LOWER || isMinistryThere(text, start))) return false;
  if (lang === 'vi' && beginsOtherwise(text, start, lexicon.surface(alias))) return true;
  if (!hasSmallWord(text, start, end)) return false;
  const written = text.slice(start, end).split(/\s+/);
  const known = lexicon.surface(alias).split(/\s+/);
  if (written.length < 2 || written.length !== known.length) return false;
  if (lang === 'en' && isAnyOfThem(text, { start, end })) return true;
  return written.some((word, index) => {
    if (word.length < 4 || classOf(unitAt(word, 0)) !== LOWER || EITHER_WAY.has(word)) return false;
    return classOf(unitAt(known[index] as string, 0)) === UPPER;
  });
}
