import { KIND_DOT, KIND_MULTI, KIND_SHIFT, LETTER, UNIT_MASK } from './fold-classes';
import { EXPANSIONS } from './fold-table';
import { FOLD } from './fold-units';
import { IS_RUN, IS_SYMBOL, type Tokens } from './tokens';

/** Text offset of folded unit `index` (0-based) of token `k`: reads the word again, so for hits only. */
export function unitOffset(text: string, tokens: Tokens, k: number, index: number): number {
  const start = tokens.start[k] as number;
  if (((tokens.flags[k] as number) & (IS_RUN | IS_SYMBOL)) !== 0) return start + index;
  const end = tokens.end[k] as number;
  const units = tokens.units;
  const from = tokens.from[k] as number;
  let seen = 0;
  for (let i = start; i < end; i++) {
    const t = FOLD[text.charCodeAt(i)] as number;
    const kind = t >>> KIND_SHIFT;
    const length =
      (t & LETTER) !== 0
        ? 1
        : kind === KIND_MULTI
          ? (EXPANSIONS[t & UNIT_MASK] as string).length
          : kind === KIND_DOT && units[from + seen] === 0x2e
            ? 1
            : 0;
    if (length > 0 && index < seen + length) return i;
    seen += length;
  }
  return end;
}
