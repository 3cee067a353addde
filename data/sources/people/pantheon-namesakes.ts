/** Famous people whom many namesakes are named beside: "Kevin Smith, 34, of Leeds" is no film director. */
import type { PantheonRow } from '../../normalise/pantheon';
import { withoutBrackets } from '../../normalise/pantheon';

/** Bearers among the famous from which on a first name, a surname are everybody's. */
const MANY_FIRST = 8;
const MANY_LAST = 4;
/** Number of Wikipedias of those who are meant wherever their name stands: Michael Jackson. */
const KNOWN_TO_ALL = 65;

/** How often such a name is theirs, in news at large. */
export const NAMESAKE_SHARE = 0.2;

const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);

/** Tells of a row whether its name is made of a first name and a surname that many of `rows` bear. */
export function namesakesAmong(rows: readonly PantheonRow[]): (row: PantheonRow) => boolean {
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  for (const { n } of rows) {
    const words = withoutBrackets(n).split(' ');
    count(firsts, words[0] ?? '');
    if (words.length > 1) count(lasts, words.at(-1) ?? '');
  }
  return ({ n, l }) => {
    const [first = '', last = '', ...more] = withoutBrackets(n).split(' ');
    const many = (firsts.get(first) ?? 0) >= MANY_FIRST && (lasts.get(last) ?? 0) >= MANY_LAST;
    return more.length === 0 && many && l < KNOWN_TO_ALL;
  };
}
