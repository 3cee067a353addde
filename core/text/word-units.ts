import { UNIT_MASK } from './fold-classes';
import { FOLD } from './fold-units';
import { IS_TANGLED, type Tokens } from './tokens';
import { WordReader } from './word-reader';

const reader = new WordReader();

/** Writes the folded units of token `k` to `out` from `at` on; returns the place after them. */
export function readUnits(tokens: Tokens, k: number, out: Uint16Array, at: number): number {
  const { units } = tokens;
  const start = tokens.start[k] as number;
  if (((tokens.flags[k] as number) & IS_TANGLED) !== 0) {
    reader.read(units, start);
    for (let i = 0; i < reader.length; i++) out[at + i] = reader.letters[i] as number;
    return at + reader.length;
  }
  const length = (tokens.end[k] as number) - start;
  // Folding what is folded already (runs) changes nothing.
  for (let i = 0; i < length; i++) out[at + i] = (FOLD[units[start + i] as number] as number) & UNIT_MASK;
  return at + length;
}
