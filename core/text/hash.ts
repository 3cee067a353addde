/**
 * A polynomial hash over folded units, modulo 2^32: because its base is odd (so invertible), endings and beginnings
 * of a word can be taken off or replaced without reading the word again. Hits are always verified against the text.
 */

/** Base for the units of a word. */
export const BASE = 0x01000193;
/** Multiplicative inverse modulo 2^32 of an odd number (Newton's iteration). */
function inverse(odd: number): number {
  let x = odd;
  for (let i = 0; i < 5; i++) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}

function powers(base: number): Int32Array {
  const out = new Int32Array(256);
  out[0] = 1;
  for (let i = 1; i < out.length; i++) out[i] = Math.imul(out[i - 1] ?? 0, base);
  return out;
}

/** BASE^n and BASE^-n. */
export const POWERS: Int32Array = powers(BASE);
export const INVERSE_POWERS: Int32Array = powers(inverse(BASE));

/** Hash of a folded word. */
export function hashOf(word: string): number {
  let h = 0;
  for (let i = 0; i < word.length; i++) h = (Math.imul(h, BASE) + word.charCodeAt(i)) | 0;
  return h;
}

/** Hash of a name from that of its words so far (the first word's own, to begin with) and the next word's or unit's. */
export function extend(sequence: number, word: number): number {
  return (Math.imul(sequence, 0x85ebca6b) + word) | 0;
}

/** Spreads a polynomial hash over all 32 bits. */
export function spread(h: number): number {
  const x = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return x ^ (x >>> 14);
}

/** Key of two units of a script without spaces that begin a name; spread over all 32 bits. */
export function pairKey(first: number, second: number): number {
  const x = Math.imul((first << 16) | second, 0x2c1b3c6d);
  return Math.imul(x ^ (x >>> 15), 0x297a2d39);
}
