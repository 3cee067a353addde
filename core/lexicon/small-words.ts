/**
 * A bitmap of sketches of words: three letters and the length say of most words in small letters that no name begins
 * with them, without hashing them.
 */
export function smallSketch(first: number, second: number, last: number, length: number): number {
  return Math.imul(Math.imul(Math.imul(first, 31) + second, 31) + last + (length << 12), 0x9e3779b1);
}

/** Bits for each word. */
const BITS = 32;

/** Words of a bitmap (a power of two) over sketches; none when there are none. */
export function buildSketches(sketches: readonly number[]): Int32Array {
  const distinct = new Set(sketches);
  if (distinct.size === 0) return new Int32Array(0);
  const words = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, (distinct.size * BITS) / 32))));
  const shift = sketchShift(words);
  for (const sketch of distinct) {
    const bit = sketch >>> shift;
    words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << bit);
  }
  return words;
}

/** How far a sketch is shifted to be the place of its bit. */
export function sketchShift(words: Int32Array): number {
  return 27 - Math.log2(words.length);
}
