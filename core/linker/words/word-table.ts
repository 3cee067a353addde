/** Units in lower case, as far as they were asked for; 0 = not yet. What becomes two units stays as it is. */
const lower = new Uint16Array(65536);

function lowerOf(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  lower[unit] = small.length === 1 ? small.charCodeAt(0) : unit;
  return lower[unit] as number;
}

/** Of a place the upper half is of the hash, the lower the number of the word. */
const TAG = ~0xffff;

/**
 * Words of lists with their bits, found by their letters as they stand in a text, whatever their case: no string is cut
 * out, and of most words that are in no list one number is all that is fetched.
 */
export class WordTable {
  /** See {@link TAG}; numbers are from 1, 0 = free. */
  readonly #places: Int32Array;
  readonly #words: readonly string[];
  readonly #bits: Int32Array;
  #longest = 0;

  /** `words` in lower case. */
  constructor(words: ReadonlyMap<string, number>) {
    this.#words = ['', ...words.keys()];
    this.#bits = Int32Array.of(0, ...words.values());
    this.#places = new Int32Array(2 << Math.ceil(Math.log2(this.#words.length)));
    for (let number = 1; number < this.#words.length; number++) {
      const word = this.#words[number] as string;
      this.#longest = Math.max(this.#longest, word.length);
      const hash = hashOf(word, 0, word.length);
      let place = hash & (this.#places.length - 1);
      while (this.#places[place] !== 0) place = (place + 1) & (this.#places.length - 1);
      this.#places[place] = (hash & TAG) | number;
    }
  }

  /** Bits of the word `text.slice(start, end)`, 0 when it is in no list. */
  bitsAt(text: string, start: number, end: number): number {
    if (end - start > this.#longest) return 0;
    const hash = hashOf(text, start, end);
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const found = this.#places[place] as number;
      if (found === 0) return 0;
      if (((found ^ hash) & TAG) === 0 && isWord(this.#words[found & ~TAG] as string, text, start, end))
        return this.#bits[found & ~TAG] as number;
    }
  }
}

/** A table of lists, each with the bit of its words; a word may be in several. */
export function tableOf(lists: Iterable<readonly [bit: number, words: Iterable<string>]>): WordTable {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return new WordTable(bits);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (lower[unit] || lowerOf(unit)), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== lower[text.charCodeAt(start + at)]) return false;
  return true;
}

/** The words of a list that are set apart by blanks or line breaks. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
