/** Units from here on are left out of account: some of them become others in lower case. */
const ODD = 0x1c00;
const BITS = 1 << 13;

/**
 * One bit for the first and last units and the length of each word of a list, whatever its letter case: it tells of
 * most other words that they are not in the list, without making a string of them.
 */
export class WordSketch {
  readonly #bits = new Int32Array(BITS / 32);

  /** `words` in lower case. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const last = word.length - 1;
      for (const first of cases(word.charAt(0))) {
        for (const end of cases(word.charAt(last))) {
          const bit = bitOf(first.charCodeAt(0), end.charCodeAt(0), word.length);
          this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << bit);
        }
      }
    }
  }

  /** False when `text.slice(start, end)` in lower case is none of the words. */
  mayHold(text: string, start: number, end: number): boolean {
    const first = text.charCodeAt(start);
    const last = text.charCodeAt(end - 1);
    if (first >= ODD || last >= ODD) return true;
    const bit = bitOf(first, last, end - start);
    return ((this.#bits[bit >>> 5] as number) & (1 << bit)) !== 0;
  }
}

const cases = (char: string): string[] => [char, char.toUpperCase()];
const bitOf = (first: number, last: number, length: number): number =>
  (Math.imul(first, 1723) + Math.imul(last, 211) + Math.imul(length, 29)) & (BITS - 1);
