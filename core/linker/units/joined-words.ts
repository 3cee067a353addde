import { classOf, MARK, UPPER, unitAt } from './char-class';
import { HYPHEN, SPACE } from './signs';
import { lettersStart } from './word-walk';

/** True where a letter or a hyphen touches the words `start`…`end`, or a word with a capital follows: they are no name of their own. */
export function joinsWord(text: string, start: number, end: number): boolean {
  const [before, after] = [unitAt(text, start - 1), unitAt(text, end)];
  if (classOf(after) <= MARK || after === HYPHEN) return true;
  if (after === SPACE && classOf(unitAt(text, end + 1)) === UPPER) return true;
  return start > 0 && (classOf(before) <= MARK || before === HYPHEN);
}

/** Where the word with a capital before `start` begins, a space between; -1 where there is none. */
export function capitalBefore(text: string, start: number): number {
  if (unitAt(text, start - 1) !== SPACE) return -1;
  const word = lettersStart(text, start - 1);
  return classOf(unitAt(text, word)) === UPPER ? word : -1;
}
