import { extend, pairKey, spread } from '../text/hash';
import { PIECE } from '../text/piece';
import { type Filter, WHOLE } from './filter';

/**
 * A bitmap of the first three units of names in scripts without spaces. Many pairs of units begin some name, few
 * triples do, and no processor foresees which: one look at memory and some thirty instructions without a branch say of
 * most places in a text that no name begins there. The first two units choose a word of 32 bits, the third one of its
 * bits; a name of two units has another bit of that word.
 */
const BITS_A_NAME = 10;

/** What is known of a name's beginning: two units, and the third, or -1. */
export type RunStart = readonly [first: number, second: number, third: number];

/** Hash of two units as they lie in memory, the first in the lower half. Its upper bits choose the word. */
function pairHash(two: number): number {
  return Math.imul(two, 0x9e3779b1);
}

function thirdHash(third: number): number {
  return Math.imul(third, 0x2c1b3c6d);
}

/** 1 in the lowest bit if the word may know the pair and the third unit. Shift counts are taken modulo 32. */
function knowsTriple(word: number, pair: number, third: number): number {
  return (word >>> ((third >>> 27) + pair)) & (word >>> ((third >>> 20) + (pair >>> 5)));
}

/** 1 in the lowest bit if the word may know the pair as a whole name. */
function knowsPair(word: number, pair: number): number {
  return (word >>> (pair >>> 8)) & (word >>> (pair >>> 3));
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
    const pair = pairHash(first | (second << 16));
    const mixed = thirdHash(third);
    const bits =
      third < 0
        ? (1 << (pair >>> 8)) | (1 << (pair >>> 3))
        : (1 << ((mixed >>> 27) + pair)) | (1 << ((mixed >>> 20) + (pair >>> 5)));
    words[pair >>> shift] = (words[pair >>> shift] as number) | bits;
  }
  return words;
}

/** Finds where names may begin in a run, in two passes without a branch: of the many places few are left by each. */
export class RunStarts {
  /** The places found, ascending … */
  readonly places = new Int32Array(PIECE + 1);
  /** … and what {@link sift} found of each: bits of {@link Filter.ask} for its first two units. */
  readonly mays = new Uint8Array(PIECE + 1);
  /** Units that may be a name's only one of such a script, a bit each. */
  private readonly alone = new Int32Array(0x10000 / 32);
  private readonly words: Int32Array;
  private readonly shift: number;

  /** @param words made by {@link buildRunStarts} */
  constructor(words: Int32Array, singles: Uint16Array) {
    this.words = words;
    this.shift = shiftOf(words);
    for (const unit of singles) this.alone[unit >>> 5] = (this.alone[unit >>> 5] as number) | (1 << unit);
  }

  /** 1 if the unit may be a name's only one of such a script, else 0. */
  isAlone(unit: number): number {
    return ((this.alone[unit >>> 5] as number) >>> unit) & 1;
  }

  /**
   * Notes in {@link places} those from `from` to before `stop`, each with two more units behind it; how many. Reads two
   * units at a time, as `pairs`, a view of the units: there may be a place more at either end.
   */
  find(pairs: Int32Array, from: number, stop: number): number {
    const { words, shift, alone, places } = this;
    let count = 0;
    let two = pairs[from >> 1] as number;
    for (let i = from >> 1; 2 * i < stop; i++) {
      const next = pairs[i + 1] as number;
      const pair = pairHash(two);
      const word = words[pair >>> shift] as number;
      const triple = knowsTriple(word, pair, thirdHash(next & 0xffff));
      places[count] = 2 * i;
      count += (triple | knowsPair(word, pair) | ((alone[(two & 0xffff) >>> 5] as number) >>> two)) & 1;
      // The same for the second of the two units.
      const pair2 = pairHash((two >>> 16) | (next << 16));
      const word2 = words[pair2 >>> shift] as number;
      const triple2 = knowsTriple(word2, pair2, thirdHash(next >>> 16));
      places[count] = 2 * i + 1;
      count += (triple2 | knowsPair(word2, pair2) | ((alone[two >>> 21] as number) >>> (two >>> 16))) & 1;
      two = next;
    }
    return count;
  }

  /** Whether a name may begin with these two units and a third, or third word of that hash. */
  mayBegin(first: number, second: number, third: number): boolean {
    const pair = pairHash(first | (second << 16));
    const word = this.words[pair >>> this.shift] as number;
    return ((knowsTriple(word, pair, thirdHash(third)) | knowsPair(word, pair)) & 1) !== 0;
  }

  /** Leaves of the first `found` places those that the filters admit; how many. */
  sift(units: Uint16Array, found: number, heads: Filter, prefixes: Filter): number {
    const { places, mays } = this;
    let count = 0;
    for (let i = 0; i < found; i++) {
      const u = places[i] as number;
      const first = units[u] as number;
      const second = units[u + 1] as number;
      // The filter of beginnings has all first three units, that of heads is asked about names of two.
      const longer = prefixes.knows(spread(extend(extend(first, second), units[u + 2] as number)));
      const may = longer | (heads.ask(pairKey(first, second)) & WHOLE);
      places[count] = u;
      mays[count] = may;
      count += (may & 1) | (may >>> 1) | this.isAlone(first);
    }
    return count;
  }
}
