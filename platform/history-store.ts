import { noteSeen, readHistory, type SeenEntry } from '../core/page/history';
import { browser } from './browser';

const KEY = 'history';

/**
 * The opened cards, in local storage; lives in the background and is its only writer. Writes go through one queue, for
 * concurrent read-modify-writes of extension storage lose updates.
 */
export class HistoryStore {
  #entries: Promise<SeenEntry[]> | undefined;

  /** Newest first, after all writes queued so far. */
  read(): Promise<SeenEntry[]> {
    this.#entries ??= this.#held(browser.storage.local.get(KEY).then((found) => readHistory(found[KEY])));
    return this.#entries;
  }

  note(entity: string, at: number): Promise<void> {
    return this.#write((entries) => noteSeen(entries, entity, at));
  }

  clear(): Promise<void> {
    return this.#write(() => []);
  }

  #write(change: (entries: SeenEntry[]) => SeenEntry[]): Promise<void> {
    const before = this.read();
    const after = before.then(async (entries) => {
      const next = change(entries);
      await (next.length === 0 ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: next }));
      return next;
    });
    // A failed write leaves the queue where it was.
    this.#entries = this.#held(after.catch(() => before));
    return after.then(() => undefined);
  }

  /** After a failed read the next one asks again. */
  #held(entries: Promise<SeenEntry[]>): Promise<SeenEntry[]> {
    entries.catch(() => {
      if (this.#entries === entries) this.#entries = undefined;
    });
    return entries;
  }
}
