import { UNIT_MASK } from './fold-classes';
import { IS_RUN, IS_SYMBOL, IS_TANGLED, type Tokens } from './tokens';
import { entryAt, putPair, width } from './utf8';
import { WordReader } from './word-reader';

const reader = new WordReader();

/** Writes the folded units of token `k` to `out` from `at` on; returns the place after them. */
export function readUnits(tokens: Tokens, k: number, out: Uint16Array, at: number): number {
  const flags = tokens.flags[k] as number;
  const { bytes } = tokens;
  let i = tokens.at[k] as number;
  const length = (tokens.end[k] as number) - (tokens.start[k] as number);
  if ((flags & IS_RUN) !== 0) {
    out.set(tokens.units.subarray(i, i + length), at);
    return at + length;
  }
  if ((flags & IS_TANGLED) !== 0) {
    reader.read(bytes, i, 0);
    out.set(reader.units.subarray(0, reader.length), at);
    return at + reader.length;
  }
  if ((flags & IS_SYMBOL) !== 0 && length === 2) return putPair(bytes, i, out, at);
  for (let u = 0; u < length; u++) {
    out[at + u] = entryAt(bytes, i) & UNIT_MASK;
    i += width(bytes[i] as number);
  }
  return at + length;
}
