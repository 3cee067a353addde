import { PIECE } from '../text/piece';

/**
 * A bitmap of the first three units of names in scripts without spaces. Many pairs of units begin some name, few
 * triples do, and no processor foresees which: two looks at memory and some twenty instructions without a branch say of
 * most places in a text that no name begins there. The first two units choose a word of 32 bits, the third one of its
 * bits; a name of two units sets all bits of its word.
 */
const BITS_A_NAME = 10;

/** What is known of a name's beginning: two units, and the third, or -1. */
export type RunStart = readonly [first: number, second: number, third: number];

function pairHash(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1);
}

/** Shift counts are taken modulo 32. */
function bitOf(pair: number, third: number): number {
  return (Math.imul(third, 0x2c1b3c6d) >>> 27) + pair;
}

/** Where the bit of a name of two units is, as a hash of which the upper bits choose the word. */
function wholeHash(pair: number): number {
  return Math.imul(pair ^ (pair >>> 15), 0x297a2d39);
}

function shiftOf(words: Int32Array): number {
  return 32 - Math.log2(words.length);
}

/** Words of the bitmap, a power of two; two words when there is nothing to hold. */
export function buildRunStarts(starts: readonly RunStart[]): Int32Array {
  const distinct = new Map(starts.map((start) => [start.join(), start]));
  const wanted = (distinct.size * BITS_A_NAME) / 32;
  const words = new Int32Array(2 ** Math.round(Math.log2(Math.max(2, wanted))));
  const shift = shiftOf(words);
  for (const [first, second, third] of distinct.values()) {
    const pair = pairHash(first, second);
    const whole = wholeHash(pair);
    const [at, bit] = third < 0 ? [whole >>> shift, whole] : [pair >>> shift, bitOf(pair, third)];
    words[at] = (words[at] as number) | (1 << bit);
  }
  return words;
}

/** Finds where names may begin in a run. */
export class RunStarts {
  /** The places found, ascending. */
  readonly places = new Int32Array(PIECE + 1);
  /** Units that may be a name's only one of such a script: 1. */
  readonly alone = new Uint8Array(0x10000);
  private readonly words: Int32Array;
  private readonly shift: number;

  /** @param words made by {@link buildRunStarts} */
  constructor(words: Int32Array, singles: Uint16Array) {
    this.words = words;
    this.shift = shiftOf(words);
    for (const unit of singles) this.alone[unit] = 1;
  }

  /** Notes in {@link places} those from `from` to before `stop`, each with two more units behind it; how many. */
  find(units: Uint16Array, from: number, stop: number): number {
    const { words, shift, alone, places } = this;
    let count = 0;
    let first = units[from] as number;
    let second = units[from + 1] as number;
    for (let u = from; u < stop; u++) {
      const third = units[u + 2] as number;
      const pair = pairHash(first, second);
      const whole = wholeHash(pair);
      const bits =
        ((words[pair >>> shift] as number) >>> bitOf(pair, third)) | ((words[whole >>> shift] as number) >>> whole);
      places[count] = u;
      count += (bits & 1) | (alone[first] as number);
      first = second;
      second = third;
    }
    return count;
  }
}
