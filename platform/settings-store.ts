import type { Settings } from '../core/settings/settings';
import {
  applyPatch,
  readStored,
  resolveSettings,
  type SettingsPatch,
  type StoredSettings,
} from '../core/settings/stored-settings';
import { browser } from './browser';
import type { SettingsSnapshot } from './messages';
import { type Shelf, StorageWriter } from './storage-writer';

export const SETTINGS = { key: 'settings', read: readStored } as const satisfies Shelf<StoredSettings>;

const snapshotOf = (stored: StoredSettings): SettingsSnapshot => ({
  settings: resolveSettings(stored),
  revision: stored.revision,
});

/** The settings, for the background; writes go through the queue of its writer. */
export class SettingsStore {
  #writer: StorageWriter;
  #listeners = new Set<(snapshot: SettingsSnapshot) => void>();

  constructor(writer = new StorageWriter()) {
    this.#writer = writer;
  }

  /** The settings as they stand after all writes queued so far. */
  async get(): Promise<SettingsSnapshot> {
    return snapshotOf(await this.#writer.get(SETTINGS));
  }

  /** What the reader chose; everything else follows the defaults. */
  async choices(): Promise<Partial<Settings>> {
    return (await this.#writer.get(SETTINGS)).choices;
  }

  /** Writes what `change` makes of the current settings; answers the new whole and tells the listeners. */
  async update(change: (settings: Settings) => SettingsPatch): Promise<SettingsSnapshot> {
    const { settings } = await this.#writer.write(async (get) => {
      const stored = await get(SETTINGS);
      return { settings: applyPatch(stored, change(resolveSettings(stored))) };
    });
    return this.tell(settings);
  }

  /** Tells the listeners what was written; answers it. */
  tell(written: StoredSettings): SettingsSnapshot {
    const snapshot = snapshotOf(written);
    for (const listener of this.#listeners) listener(snapshot);
    return snapshot;
  }

  /** Calls `listener` after every write. */
  onChange(listener: (snapshot: SettingsSnapshot) => void): void {
    this.#listeners.add(listener);
  }
}

/** Keeps stored settings from content scripts where the browser can (Chromium). */
export async function guardStorage(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
