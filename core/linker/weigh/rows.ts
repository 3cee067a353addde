import { FEATURES } from './features';

/** Rows kept for the next page; of a page with more meanings the rest are given up. */
const MOST_KEPT = 2048;

/**
 * Rows of feature values, to be used again page after page: making one takes longer than filling it. Those of a page
 * are valid until {@link Rows.reuse}.
 */
export class Rows {
  readonly #rows: Float32Array[] = [];
  #used = 0;

  /** A row of zeros. */
  next(): Float32Array {
    const kept = this.#rows[this.#used];
    if (kept !== undefined) {
      this.#used++;
      return kept.fill(0);
    }
    const row = new Float32Array(FEATURES.length);
    if (this.#rows.length < MOST_KEPT) this.#used = this.#rows.push(row);
    return row;
  }

  /** Gives all rows back. */
  reuse(): void {
    this.#used = 0;
  }
}
