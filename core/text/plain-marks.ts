import { UNIT_MASK } from './fold-classes';
import { FOLD } from './fold-units';
import { BASE } from './hash';
import { UNCASED, UNIT_CLASS } from './unit-class';

/** Units of a block. */
const BLOCK = 32;

/**
 * Says of each unit, in a bit, whether it is in no plain word (32 units to a number, the first unit in the lowest bit),
 * and of each block which kinds of letters occur in it. Where words end cannot be foreseen, so a loop over letters
 * that stops at their end makes the processor guess wrongly at most words; this loop has no such branch, and the ends
 * are then taken from the bits. Two units are read at a time, as `pairs`, a view of the units; those behind the first
 * `length` are made zero up to the end of a block; behind that no unit is plain.
 */
export function markPlain(
  units: Uint16Array,
  pairs: Int32Array,
  length: number,
  marks: Int32Array,
  kinds: Uint8Array,
): boolean {
  const classOf = UNIT_CLASS;
  const blocks = Math.floor(length / BLOCK) + 1;
  let uncased = 0;
  units.fill(0, length, blocks * BLOCK);
  marks[blocks] = -1;
  for (let block = 0, at = 0; block < blocks; block++) {
    let mark = 0;
    let seen = 0;
    for (const end = at + BLOCK / 2; at < end; at += 2) {
      const a = pairs[at] as number;
      const b = pairs[at + 1] as number;
      const four =
        (classOf[a & 0xffff] as number) |
        ((classOf[a >>> 16] as number) << 8) |
        ((classOf[b & 0xffff] as number) << 16) |
        ((classOf[b >>> 16] as number) << 24);
      seen |= four;
      // The highest bits of four bytes, side by side.
      mark = (mark >>> 4) | (Math.imul((four >>> 7) & 0x01010101, 0x10204080) & 0xf0000000);
    }
    marks[block] = mark;
    seen = (seen | (seen >> 8) | (seen >> 16) | (seen >> 24)) & 0x7f;
    kinds[block] = seen;
    if ((seen & UNCASED) !== 0) uncased++;
  }
  return uncased * 2 > blocks;
}

/**
 * Puts the hash of the first i units into `sums[i]`. The hash of any word is then that up to its end without that up to
 * its beginning, for the price of one multiplication. Worth it where every word is asked about.
 */
export function sumHashes(pairs: Int32Array, length: number, sums: Int32Array): void {
  const fold = FOLD;
  let sum = 0;
  for (let i = 0, at = 0; at < length; i++, at += 2) {
    const two = pairs[i] as number;
    sum = (Math.imul(sum, BASE) + ((fold[two & 0xffff] as number) & UNIT_MASK)) | 0;
    sums[at + 1] = sum;
    sum = (Math.imul(sum, BASE) + ((fold[two >>> 16] as number) & UNIT_MASK)) | 0;
    sums[at + 2] = sum;
  }
}
