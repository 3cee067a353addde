import { browser } from './browser';

/** A thing kept in local storage: its key and how whatever lies there is read. */
export interface Shelf<T> {
  key: string;
  /** Must accept anything and never throw. */
  read(stored: unknown): T;
}

type Get = <T>(shelf: Shelf<T>) => Promise<T>;

/**
 * The one writer of local storage; lives in the background. Reads and writes go through one queue, for concurrent
 * read-modify-writes of extension storage lose updates. What one write puts down is written together or not at all.
 */
export class StorageWriter {
  #held = new Map<string, unknown>();
  #queue: Promise<unknown> = Promise.resolve();

  /** The value as it stands after all writes queued so far. */
  get<T>(shelf: Shelf<T>): Promise<T> {
    return this.#inTurn(() => this.#read(shelf));
  }

  /** Writes the values, by key, that `change` makes of those it gets; answers them. A failed write changes nothing. */
  write<V extends Record<string, unknown>>(change: (get: Get) => Promise<V>): Promise<V> {
    return this.#inTurn(async () => {
      const values = await change((shelf) => this.#read(shelf));
      await browser.storage.local.set(values);
      for (const [key, value] of Object.entries(values)) this.#held.set(key, value);
      return values;
    });
  }

  async #read<T>(shelf: Shelf<T>): Promise<T> {
    if (!this.#held.has(shelf.key)) {
      const found = await browser.storage.local.get(shelf.key);
      this.#held.set(shelf.key, shelf.read(found[shelf.key]));
    }
    return this.#held.get(shelf.key) as T;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(task);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
