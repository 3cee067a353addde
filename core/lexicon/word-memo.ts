const BITS = 16;
const MASK = (1 << BITS) - 1;

/** State of a word that was asked about, beside what {@link Filter.ask} said. */
export const KNOWN = 8;
/** Bits of the rules by which it may be read otherwise than as it stands, see {@link Gate.wanted} … */
export const OTHERWISE = 0xfff0;
/** … and how far they are shifted. */
export const OTHERWISE_SHIFT = 4;

/**
 * What the filters and rules said of words, by hash, so that they are not asked about the same word again: most words
 * of a text are few. A later word may take the place of an earlier one. A place's number is the low bits of the hash;
 * the rest of the hash lies there, and in its low bits the state.
 */
export class WordMemo {
  private readonly kept = new Int32Array(1 << BITS);

  clear(): void {
    this.kept.fill(0);
  }

  /** The state that was set; 0 when it is not known (any more). */
  get(hash: number): number {
    const one = this.kept[hash & MASK] as number;
    return (one ^ hash) >>> BITS === 0 ? one & MASK : 0;
  }

  /** Keeps a state, which has {@link KNOWN}. */
  set(hash: number, state: number): void {
    this.kept[hash & MASK] = (hash & ~MASK) | state;
  }
}
