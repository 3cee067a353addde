/**
 * Blocked Bloom filters: one 32-bit word per key and two bits in it per answer, so a probe reads memory once and is a
 * dozen machine instructions. (Putze, Sanders, Singler: Cache-, Hash- and Space-Efficient Bloom Filters, 2007.)
 * Keys are spread hashes; the word is their uppermost bits, the number of words a power of two.
 */
const REMIX = 0x297a2d39;

/** {@link Filter.ask}: the key may go on, as the beginning of a longer name. */
export const GOES_ON = 1;
/** {@link Filter.ask}: the key may be a whole name. */
export const WHOLE = 2;

/** Shift counts are taken modulo 32, so these are two five-bit pieces of the hash each. */
function goesOnBits(hash: number): number {
  return (1 << (hash >>> 4)) | (1 << (hash >>> 9));
}

function wholeBits(hash: number): number {
  const mixed = Math.imul(hash, REMIX);
  return (1 << (mixed >>> 27)) | (1 << (mixed >>> 22));
}

export class Filter {
  private readonly words: Int32Array;
  private readonly shift: number;

  /** Reads words made by {@link buildFilter}. */
  constructor(words: Int32Array) {
    this.words = words;
    this.shift = Math.clz32(words.length) + 1;
  }

  /** Whether the key may have been entered as {@link GOES_ON}. */
  mayGoOn(hash: number): boolean {
    const mask = goesOnBits(hash);
    return ((this.words[hash >>> this.shift] as number) & mask) === mask;
  }

  /** Whether the key may have been entered as {@link WHOLE}. */
  mayBeWhole(hash: number): boolean {
    const mask = wholeBits(hash);
    return ((this.words[hash >>> this.shift] as number) & mask) === mask;
  }

  /** What the key may have been entered as: bits {@link GOES_ON}, {@link WHOLE}. */
  ask(hash: number): number {
    return (this.mayGoOn(hash) ? GOES_ON : 0) | (this.mayBeWhole(hash) ? WHOLE : 0);
  }

  /** Enters a key as {@link GOES_ON} or {@link WHOLE}. */
  add(hash: number, as: number): void {
    const at = hash >>> this.shift;
    this.words[at] = (this.words[at] as number) | (as === WHOLE ? wholeBits(hash) : goesOnBits(hash));
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

/** Words of a filter over spread hashes (duplicates allowed): `least` to twice as many bits for each distinct entry. */
export function buildFilter(goesOn: Int32Array, whole: Int32Array, least: number): Int32Array {
  const lists = [distinct(goesOn), distinct(whole)] as const;
  const wanted = ((lists[0].length + lists[1].length) * least) / 32;
  const words = new Int32Array(2 ** Math.max(1, Math.ceil(Math.log2(Math.max(1, wanted)))));
  const filter = new Filter(words);
  for (const key of lists[0]) filter.add(key, GOES_ON);
  for (const key of lists[1]) filter.add(key, WHOLE);
  return words;
}
