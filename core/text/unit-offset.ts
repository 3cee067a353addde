import { KIND_DOT, KIND_MULTI, KIND_SHIFT, LETTER, UNIT_MASK } from './fold-classes';
import { EXPANSIONS } from './fold-table';
import { FOLD } from './fold-units';
import { IS_TANGLED, MAX_WORD, type Tokens } from './tokens';
import { readUnits } from './word-units';

const letters = new Uint16Array(MAX_WORD + 20);

/** Text offset of folded unit `index` (0-based) of token `k`. */
export function unitOffset(tokens: Tokens, k: number, index: number): number {
  const { origin, units } = tokens;
  const start = tokens.start[k] as number;
  if (((tokens.flags[k] as number) & IS_TANGLED) === 0) return origin + start + index;
  const end = tokens.end[k] as number;
  readUnits(tokens, k, letters, 0);
  let seen = 0;
  for (let i = start; i < end; i++) {
    const length = lengthOf(FOLD[units[i] as number] as number, letters[seen] as number);
    if (length > 0 && index < seen + length) return origin + i;
    seen += length;
  }
  return origin + end;
}

/** How many letters an entry folds to, when the word's next letter is `next` (a dot may stay or not). */
function lengthOf(t: number, next: number): number {
  if ((t & LETTER) !== 0) return 1;
  const kind = t >>> KIND_SHIFT;
  if (kind === KIND_MULTI) return (EXPANSIONS[t & UNIT_MASK] as string).length;
  return kind === KIND_DOT && next === 0x2e ? 1 : 0;
}
