import { pause } from '../pause';
import { collect, type Dirty, noDirt } from './page-changes';

/** Milliseconds in which changes are gathered before they are looked at. */
const GATHER = 120;
/** A page that changes all the time gets at most this share of its time spent on by us: one part in … */
const SHARE = 5;

/**
 * Watches text and structure (never attributes) of the document and its shadow roots, and hands on what changed in
 * batches: one at a time, the more slowly the more they cost.
 */
export class PageWatcher {
  #observer: MutationObserver;
  #dirty = noDirt();
  #running = false;
  #stopped = false;
  #onBatch: (dirty: Dirty) => Promise<void>;

  constructor(isOurs: (node: Node) => boolean, onBatch: (dirty: Dirty) => Promise<void>) {
    this.#onBatch = onBatch;
    this.#observer = new MutationObserver((records) => {
      collect(records, this.#dirty, isOurs);
      this.wake();
    });
  }

  /** Observing a root twice is harmless. */
  observe(root: Node): void {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
  }

  /** Notes parts to be read again for another reason than a mutation. */
  add(part: Partial<Dirty>): void {
    for (const element of part.deep ?? []) this.#dirty.deep.add(element);
    for (const block of part.shallow ?? []) this.#dirty.shallow.add(block);
    this.wake();
  }

  /** Runs a batch soon if something is dirty. */
  wake(): void {
    if (!this.#running && this.#isDirty()) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    let wait = GATHER;
    while (this.#isDirty() && !this.#stopped) {
      await pause(wait);
      if (this.#stopped) break;
      const dirty = this.#dirty;
      this.#dirty = noDirt();
      const start = performance.now();
      // A batch that fails is lost, not those after it.
      await this.#onBatch(dirty).catch(() => undefined);
      wait = Math.max(GATHER, (SHARE - 1) * (performance.now() - start));
    }
    this.#running = false;
  }

  #isDirty(): boolean {
    const { deep, shallow, removed } = this.#dirty;
    return removed.size > 0 || deep.size > 0 || shallow.size > 0;
  }
}
