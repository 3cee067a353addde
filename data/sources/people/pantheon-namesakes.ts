/** Famous people whom many namesakes are named beside: "Kevin Smith, 34, of Leeds" is no film director. */
import { type PantheonRow, withoutBrackets } from '../../normalise/pantheon';

/** Bearers among the famous from which on a first name, a surname are everybody's. */
const MANY_FIRST = 8;
const MANY_LAST = 4;
/** Number of Wikipedias of those who are meant wherever their name stands: Michael Jackson. */
const KNOWN_TO_ALL = 65;

/** How often such a name is theirs, in news at large. */
export const NAMESAKE_SHARE = 0.2;

/** "George V": a ruler's number is no surname, however many have it. */
const NUMBER = /^[IVX]+$/;

const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);

/** What a name has of everybody's: both of its two words, or its first and last of three. */
export type Everybodys = 'name' | 'surname' | '';

/** Tells of a row whether many of `rows` bear its first name and its surname. */
export function namesakesAmong(rows: readonly PantheonRow[]): (row: PantheonRow) => Everybodys {
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  for (const { n } of rows) {
    const words = withoutBrackets(n).split(' ');
    count(firsts, words[0] ?? '');
    if (words.length > 1) count(lasts, words.at(-1) ?? '');
  }
  return ({ n, l }) => {
    const words = withoutBrackets(n).split(' ');
    const [first = '', second = ''] = words;
    if (NUMBER.test(words.at(-1) ?? '')) return '';
    const many = (firsts.get(first) ?? 0) >= MANY_FIRST && (lasts.get(words.at(-1) ?? '') ?? 0) >= MANY_LAST;
    if (!many || l >= KNOWN_TO_ALL) return '';
    // "James Jones" is not James Earl Jones; Samuel L. Jackson is called so.
    return words.length === 2 ? 'name' : words.length === 3 && second.length > 2 ? 'surname' : '';
  };
}
