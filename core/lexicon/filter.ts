/**
 * Blocked Bloom filters: one 32-bit word per key and three bits in it per answer, so a probe reads memory once.
 * (Putze, Sanders, Singler: Cache-, Hash- and Space-Efficient Bloom Filters, 2007.)
 * Keys are spread hashes; the word comes from their upper half (and, for large filters, the lowest bits).
 */
const FIRST_MIX = 0x297a2d39;
const SECOND_MIX = 0x5bd1e995;

/** {@link Filter.ask}: the key may go on, as the beginning of a longer name. */
export const GOES_ON = 1;
/** {@link Filter.ask}: the key may be a whole name. */
export const WHOLE = 2;

function threeBits(mixed: number): number {
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}

/** Low bits of the word index for a filter of about `words` words. */
function lowBits(words: number): number {
  return Math.max(0, Math.ceil(Math.log2(words / 0x10000)));
}

export class Filter {
  private readonly words: Int32Array;
  private readonly pages: number;
  private readonly shift: number;
  private readonly low: number;

  /** Reads words made by {@link buildFilter}. */
  constructor(words: Int32Array) {
    this.words = words;
    this.shift = lowBits(words.length);
    this.low = (1 << this.shift) - 1;
    this.pages = words.length >>> this.shift;
  }

  /** Whether the key may have been entered as {@link GOES_ON}. */
  mayHold(hash: number): boolean {
    const mask = threeBits(Math.imul(hash, FIRST_MIX));
    return ((this.words[this.place(hash)] as number) & mask) === mask;
  }

  /** What the key may have been entered as: bits {@link GOES_ON}, {@link WHOLE}. */
  ask(hash: number): number {
    const word = this.words[this.place(hash)] as number;
    const first = threeBits(Math.imul(hash, FIRST_MIX));
    const second = threeBits(Math.imul(hash, SECOND_MIX));
    return ((word & first) === first ? GOES_ON : 0) | ((word & second) === second ? WHOLE : 0);
  }

  /** Enters a key as {@link GOES_ON} or {@link WHOLE}. */
  add(hash: number, as: number): void {
    const mask = threeBits(Math.imul(hash, as === WHOLE ? SECOND_MIX : FIRST_MIX));
    const at = this.place(hash);
    this.words[at] = (this.words[at] as number) | mask;
  }

  private place(hash: number): number {
    return ((Math.imul(hash >>> 16, this.pages) >>> 16) << this.shift) | (hash & this.low);
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

/** Words of a filter over spread hashes (duplicates allowed) with about `bits` bits for each distinct entry. */
export function buildFilter(goesOn: Int32Array, whole: Int32Array, bits: number): Int32Array {
  const lists = [distinct(goesOn), distinct(whole)] as const;
  const wanted = Math.max(1, Math.ceil(((lists[0].length + lists[1].length) * bits) / 32));
  const page = 2 ** lowBits(wanted);
  const words = new Int32Array(Math.ceil(wanted / page) * page);
  const filter = new Filter(words);
  for (const key of lists[0]) filter.add(key, GOES_ON);
  for (const key of lists[1]) filter.add(key, WHOLE);
  return words;
}
