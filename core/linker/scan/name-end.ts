import type { Lexicon, Occurrence } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import { classOf, isHebrew, UPPER, unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { textAfter } from '../units/text-beside';
import { isPossessive } from '../units/word-walk';
import { isRegion } from '../words/regions';
import { isTownsNoun } from './word-cut';

/** The mark that ends Hebrew names in a sound of other languages, "סמוטריץ׳", as it is written. */
const isGeresh = (unit: number): boolean => unit === 0x27 || unit === 0x5f3 || unit === 0x2019;

/** A name with the mark that it ends in. */
export function withGeresh(text: string, found: Occurrence, lexicon: Lexicon): Occurrence {
  if (!isHebrew(unitAt(text, found.end - 1)) || !isGeresh(unitAt(text, found.end))) return found;
  const surface = lexicon.surface(found.alias);
  return isGeresh(unitAt(surface, surface.length - 1)) ? { ...found, end: found.end + 1 } : found;
}

const TOWN_NOUNS = new Set(['city', 'town', 'county']);
const OF_TOWN = /^ (?:cent(?:re|er)|council|hall|limits|boundar(?:y|ies)|streets?|bypass|walls?)(?!\p{L})/u;
const LAST_OF_TOWN = new Set([0x79, 0x6e]);
/** Towns that have the noun in their names, which other papers write small. */
const CITIES = new Set(
  'Mexico,Kuwait,Panama,Guatemala,Quezon,Vatican,Kansas,Oklahoma,Iowa,Jersey,Salt Lake,Atlantic,Ho Chi Minh,Cebu,Davao,Benin'.split(
    ',',
  ),
);

/** Where the town's name ends in "[Norwich] city centre", whose club is Norwich City; -1 in others. */
function townEnd(text: string, { start, end }: Occurrence): number {
  if (!LAST_OF_TOWN.has(unitAt(text, end - 1))) return -1;
  const space = text.lastIndexOf(' ', end - 1);
  if (space <= start || !TOWN_NOUNS.has(text.slice(space + 1, end))) return -1;
  return OF_TOWN.test(textAfter(text, end, 12)) && !CITIES.has(text.slice(start, space)) ? space : -1;
}

const STATE = ' state';
/** Names that mean more than the state where they stand alone. */
const WITH_NOUN = new Set(['new york', 'washington']);

/** Where the state's name ends in "[Ohio] state officials", whose university is Ohio State; -1 in others. */
function stateEnd(text: string, { start, end }: Occurrence): number {
  const space = end - STATE.length;
  if (space <= start || !text.startsWith(STATE, space)) return -1;
  const name = text.slice(start, space).toLowerCase();
  return isRegion(name, 'US') && !WITH_NOUN.has(name) ? space : -1;
}

const TWO = 2;
/** Words of English that letters in names become without their capitals. */
const LETTERS_SMALL = new Set('as us if it is in an at be by or so to no on up me we he do go am of'.split(' '));

/** Where the town's name ends in "lost to [Oakland] as it rained", whose team is the Oakland A's; -1 in others. */
function lettersEnd(text: string, { start, end, alias }: Occurrence, lexicon: Lexicon, lang: string): number {
  const space = end - TWO - 1;
  if (lang !== 'en' || space <= start || unitAt(text, space) !== SPACE) return -1;
  if (!LETTERS_SMALL.has(text.slice(space + 1, end))) return -1;
  const surface = lexicon.surface(alias);
  return classOf(unitAt(surface, surface.lastIndexOf(' ') + 1)) === UPPER ? space : -1;
}

/** Where the name ends before a small word that is no part of it; -1 in others. */
const smallEnd = (text: string, found: Occurrence, lexicon: Lexicon, lang: string): number =>
  Math.max(townEnd(text, found), stateEnd(text, found), lettersEnd(text, found, lexicon, lang));

/** "[ニューヨーク]市場", "[洛阳]市委", "[Norwich] city centre": the name without what belongs to the noun behind it. */
export function withoutNoun(text: string, found: Occurrence, lexicon: Lexicon, lang: string): Occurrence {
  const cut = isTownsNoun(text, found.start, found.end) ? found.end - 1 : smallEnd(text, found, lexicon, lang);
  if (cut < 0) return found;
  const [town] = wholeNames(text.slice(found.start, cut), lang, lexicon);
  return town ? { ...town, start: found.start, end: cut } : found;
}

const NONE: readonly Occurrence[] = [];

/** True of "Mali's" read as another form, Malis: names are looked up without their marks. */
export function hasSwallowed(
  text: string,
  { end, alias }: Pick<Occurrence, 'end' | 'alias'>,
  lexicon: Lexicon,
): boolean {
  if ((unitAt(text, end - 1) | 0x20) !== 0x73 || !isPossessive(text, end - 2)) return false;
  const surface = lexicon.surface(alias);
  return !surface.includes("'") && !surface.includes('’');
}

/** What stands in place of a name that took a possessive in: the name before it, "[Mali]'s"; undefined of others. */
export function withoutPossessive(
  text: string,
  one: Occurrence,
  found: readonly Occurrence[],
  lexicon: Lexicon,
  lang: string,
): readonly Occurrence[] | undefined {
  if (!hasSwallowed(text, one, lexicon)) return undefined;
  const end = one.end - 2;
  if (found.some((other) => other.end === end)) return NONE;
  const { start } = one;
  return wholeNames(text.slice(start, end), lang, lexicon).map((name) => ({ ...name, start, end }));
}
