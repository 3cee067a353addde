const PLACES = 1 << 13;

/**
 * Words that were asked about and begin no name, by hash, so that they need not be asked about again: most words of a
 * text are few. A later word may take the place of an earlier one.
 */
export class DullWords {
  private readonly kept = new Int32Array(PLACES);

  constructor() {
    this.clear();
  }

  clear(): void {
    // What no hash that belongs there is.
    for (let i = 0; i < PLACES; i++) this.kept[i] = ~i;
  }

  has(hash: number): boolean {
    return this.kept[hash & (PLACES - 1)] === hash;
  }

  add(hash: number): void {
    this.kept[hash & (PLACES - 1)] = hash;
  }
}
