/** What people of Pantheon are called beside their English names. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { derivedShortForms, FAMILY_FIRST } from '../../curate/short-forms';
import type { DraftAlias } from '../../model';
import { type PantheonRow, withoutBrackets } from '../../normalise/pantheon';
import { isPopularTitle } from '../popular-titles';

/** Number of Wikipedias from which on the names in other languages are worth their bytes, whoever reads of them. */
const MANY = 60;

/** The name a title tells, without rank or office and as the press writes it: "Robert Downey Jr." */
export const nameOf = ({ n }: PantheonRow): string =>
  withoutBrackets(n)
    .replace(/, (?:\d|Baron|Count|Duke|Earl|Lord|Marquess|Viscount).*$/, '')
    .replace(/, (?=[JS]r\.$)/, ' ')
    .replace(/^Pope /, '');

/** The name's forms in other languages, and the surnames of all unless he is not called by it. */
export function namesOf({ n, l, m: all = {}, cc }: PantheonRow, name: string, bySurname = true): DraftAlias[] {
  const m = l >= MANY || isPopularTitle(n) ? all : {};
  const full: DraftAlias[] = Object.entries(m)
    .filter(([lang, text]) => isWhole(lang, text, name))
    .map(([lang, text]) => ({ text, lang, flags: 0 }));
  const known = [{ text: name, lang: 'en' }, ...full];
  // Their surname stands first in some languages and last in others.
  const short = !bySurname || FAMILY_FIRST.has(cc ?? '') ? [] : derivedShortForms({ name, country: cc }, known);
  return [...full, ...short.map(({ text, lang }) => ({ text, lang, flags: AliasFlag.Short }))];
}

/** A name of two characters or of one word, where English has two, is as likely something else. */
const isWhole = (lang: string, text: string, name: string): boolean =>
  lang === 'zh' || lang === 'ja' || lang === 'ko' ? text.length > 2 : text.includes(' ') === name.includes(' ');
