/** Surnames in other languages than English, whose lists seldom tell them. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import { derivedShortForms } from '../curate/short-forms';
import type { Draft, DraftAlias } from '../model';
import { nameCount, wordCount } from './common-words';
import { isEverydayAbroad } from './everyday-words';
import { isAlsoFirstName } from './flag-alias';

/** Languages in letters of their own, in which nobody writes a name as English does. */
const OWN_LETTERS: ReadonlySet<string> = new Set('he el ar fa ru uk sr ja ko zh'.split(' '));

/**
 * The one word that English knows a person by, the surname or the first name, in languages in which only our lists tell
 * his name: Melania Trump is no "Τραμπ".
 */
export function surnamesAbroad({ kind, name, country, aliases }: Draft, abroad: readonly DraftAlias[]): DraftAlias[] {
  if (kind !== 'person' || abroad.length === 0) return [];
  const en = aliases.filter(({ lang, flags }) => lang === 'en' && flags & AliasFlag.Short).map(({ text }) => text);
  if (en.length === 0) return [];
  const told = new Set(aliases.map(({ lang }) => lang));
  const full = abroad.filter(({ lang }) => OWN_LETTERS.has(lang) && !told.has(lang));
  const forms = derivedShortForms({ name, short: { en }, ...(country !== undefined && { country }) }, full);
  return forms.map((form) => ({ ...form, flags: AliasFlag.Short }));
}

/** A given share lower than this says of the English word that it is one: "May". */
const SURE = 0.4;

/** The share given to a person's surname in English, where it is a sure one. */
export function priorOfSurname({ kind, aliases }: Draft): number | undefined {
  if (kind !== 'person') return undefined;
  const given = aliases.filter(({ lang, flags }) => lang === 'en' && flags & AliasFlag.Short);
  const best = Math.max(0, ...given.map(({ prior }) => prior ?? 0));
  return best >= SURE ? best : undefined;
}

/** "Помпео": in another script the surname is no less the person's, unless it is a word there. */
export const isSurnameAbroad = ({ text, lang, flags }: DraftAlias, key: string, draft: Draft): boolean =>
  (flags & AliasFlag.Short) !== 0 &&
  !(flags & AliasFlag.Generated) &&
  lang !== 'en' &&
  lang !== draft.native?.lang &&
  (!LATIN.test(text) || isTranscribed(text, key, draft)) &&
  !isEverydayAbroad(key);

const LATIN = /\p{Script=Latin}/u;
/** Shorter words are other things too. */
const LONG_ENOUGH = 6;

/** "Peskow", "Lawrow": a name of another script as a language that is not English writes it, and no name of its own. */
const isTranscribed = (text: string, key: string, { native }: Draft): boolean =>
  native !== undefined &&
  !LATIN.test(native.text) &&
  text.length >= LONG_ENOUGH &&
  wordCount(key) === 0 &&
  nameCount(key) === 0 &&
  !isAlsoFirstName(key);
