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
    let at = 0;
    for (let length = 1; length <= MAX_CODE; length++) {
      const span = 1 << (MAX_CODE - length);
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] !== length) continue;
        this.table.fill((symbol << 4) | length, at, at + span);
        at += span;
      }
    }
  }

  read(bits: BitReader): number {
    const entry = this.table[bits.peek()] as number;
    bits.at += entry & 15;
    return entry >>> 4;
  }
}
