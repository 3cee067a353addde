/**
 * Blocked Bloom filters: one 32-bit word per key and two bits in it per answer, so a probe reads memory once and is a
 * dozen machine instructions. (Putze, Sanders, Singler: Cache-, Hash- and Space-Efficient Bloom Filters, 2007.)
 * Keys are spread hashes. The word is chosen by the upper half of the key scaled to so many groups, and inside the
 * group by the lowest bits; a group is the smallest power of two that keeps their number below 65,536.
 */
const MOST_GROUPS = 0xffff;

/** {@link Filter.ask}: the key may go on, as the beginning of a longer name. */
export const GOES_ON = 1;
/** {@link Filter.ask}: the key may be a whole name. */
export const WHOLE = 2;

/** Shift counts are taken modulo 32, so these are two five-bit pieces of the hash each. */
function goesOnBits(hash: number): number {
  return (1 << (hash >>> 5)) | (1 << (hash >>> 10));
}

function wholeBits(hash: number): number {
  const mixed = Math.imul(hash, 0x297a2d39);
  return (1 << (mixed >>> 27)) | (1 << (mixed >>> 22));
}

/** 1 if all bits of the mask are set in the word, else 0; without a branch, which could not be foreseen. */
function allSet(word: number, mask: number): number {
  const missing = mask & ~word;
  return 1 ^ ((missing | -missing) >>> 31);
}

/** Logarithm of the words of a group. */
function groupBits(words: number): number {
  let bits = 0;
  while (words >>> bits > MOST_GROUPS) bits++;
  return bits;
}

/** A filter as a section of the lexicon has it: asked whether a key goes on or is whole, and filled by the writer. */
export class Filter {
  private readonly words: Int32Array;
  private readonly group: number;
  private readonly groups: number;
  private readonly inGroup: number;

  /** Reads words made by {@link buildFilter}. */
  constructor(words: Int32Array) {
    this.words = words;
    this.group = groupBits(words.length);
    this.groups = words.length >>> this.group;
    this.inGroup = (1 << this.group) - 1;
  }

  /** What the key may have been entered as: bits {@link GOES_ON}, {@link WHOLE}. */
  ask(hash: number): number {
    const word = this.words[this.at(hash)] as number;
    return allSet(word, goesOnBits(hash)) | (allSet(word, wholeBits(hash)) << 1);
  }

  /** 1 if the key may have been entered, as whatever, else 0. */
  knows(hash: number): number {
    const word = this.words[this.at(hash)] as number;
    return allSet(word, goesOnBits(hash)) | allSet(word, wholeBits(hash));
  }

  /** Whether the key may have been entered as {@link GOES_ON}. */
  mayGoOn(hash: number): boolean {
    const mask = goesOnBits(hash);
    return ((this.words[this.at(hash)] as number) & mask) === mask;
  }

  /** Enters a key as {@link GOES_ON} or {@link WHOLE}. */
  add(hash: number, as: number): void {
    const at = this.at(hash);
    this.words[at] = (this.words[at] as number) | (as === WHOLE ? wholeBits(hash) : goesOnBits(hash));
  }

  private at(hash: number): number {
    return ((Math.imul(hash >>> 16, this.groups | 0) >>> 16) << this.group) | (hash & this.inGroup);
  }
}

function distinct(keys: Int32Array): Int32Array {
  const sorted = keys.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] as number;
  }
  return sorted.subarray(0, count);
}

/** Words of a filter over spread hashes (duplicates allowed) with `bits` bits for each distinct entry. */
export function buildFilter(goesOn: Int32Array, whole: Int32Array, bits: number): Int32Array {
  const lists = [distinct(goesOn), distinct(whole)] as const;
  const wanted = Math.max(1, Math.ceil(((lists[0].length + lists[1].length) * bits) / 32));
  const group = groupBits(wanted);
  const words = new Int32Array(((wanted >>> group) + 1) << group);
  const filter = new Filter(words);
  for (const key of lists[0]) filter.add(key, GOES_ON);
  for (const key of lists[1]) filter.add(key, WHOLE);
  return words;
}
