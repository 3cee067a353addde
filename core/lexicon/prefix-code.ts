import type { BitReader } from './bit-reader';

/** Longest code word in bits. */
export const MAX_CODE = 12;
/** Symbols of one code, at most; symbol 0 announces what is not among them, written out. */
export const MAX_SYMBOLS = 2048;

/**
 * A canonical Huffman code: of words of equal length the smaller symbol's is the smaller; shorter words come first.
 * Stored as a length a symbol (0: never used). (Schwartz, Kallick: Generating a Canonical Prefix Encoding, 1964.)
 */
export class PrefixCode {
  /** By the next {@link MAX_CODE} bits: symbol × 16 + length. */
  private readonly table = new Uint16Array(1 << MAX_CODE);

  constructor(lengths: Uint8Array) {
    const starts = startsOf(lengths);
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol] as number;
      if (length === 0) continue;
      const at = starts[length] as number;
      starts[length] = at + spanOf(length);
      this.table.fill((symbol << 4) | length, at, at + spanOf(length));
    }
  }

  read(bits: BitReader): number {
    const entry = this.table[bits.peek()] as number;
    bits.at += entry & 15;
    return entry >>> 4;
  }
}

/** Places in the table of a word of so many bits: what follows it is free. */
const spanOf = (length: number): number => 1 << (MAX_CODE - length);

/** Where the words of each length begin in the table. */
function startsOf(lengths: Uint8Array): number[] {
  const counts: number[] = new Array(MAX_CODE + 1).fill(0);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  const starts = [0, 0];
  for (let length = 1; length < MAX_CODE; length++) {
    starts.push((starts[length] as number) + (counts[length] as number) * spanOf(length));
  }
  return starts;
}
