import { changeRules, type RuleChange } from '../core/rules/change-rules';
import { readStoredRules, replaceRules, type StoredRules } from '../core/rules/stored-rules';
import type { RulesSnapshot } from './messages';
import { type Shelf, StorageWriter } from './storage-writer';

export const RULES = { key: 'rules', read: readStoredRules } as const satisfies Shelf<StoredRules>;

/** The reader's rules about names, for the background; writes go through the queue of its writer. */
export class RulesStore {
  #writer: StorageWriter;
  #listeners = new Set<(snapshot: RulesSnapshot) => void>();

  constructor(writer = new StorageWriter()) {
    this.#writer = writer;
  }

  /** The rules as they stand after all writes queued so far. */
  async get(): Promise<RulesSnapshot> {
    const { rules, revision } = await this.#writer.get(RULES);
    return { rules, revision };
  }

  /** Writes one change; answers the new whole and tells the listeners. */
  async change(change: RuleChange, now = Date.now()): Promise<RulesSnapshot> {
    const { rules } = await this.#writer.write(async (get) => {
      const stored = await get(RULES);
      return { rules: replaceRules(stored, changeRules(stored.rules, change, now)) };
    });
    return this.tell(rules);
  }

  /** Tells the listeners what was written; answers it. */
  tell({ rules, revision }: StoredRules): RulesSnapshot {
    const snapshot = { rules, revision };
    for (const listener of this.#listeners) listener(snapshot);
    return snapshot;
  }

  /** Calls `listener` after every write. */
  onChange(listener: (snapshot: RulesSnapshot) => void): void {
    this.#listeners.add(listener);
  }
}
