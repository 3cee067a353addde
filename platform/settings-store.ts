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

const KEY = 'settings';

const snapshotOf = (stored: StoredSettings): SettingsSnapshot => ({
  settings: resolveSettings(stored),
  revision: stored.revision,
});

/**
 * The only writer of settings; lives in the background. Writes go through one queue, for concurrent
 * read-modify-writes of extension storage lose updates.
 */
export class SettingsStore {
  #stored: Promise<StoredSettings> | undefined;
  #listeners = new Set<(snapshot: SettingsSnapshot) => void>();

  /** The settings as they stand after all writes queued so far. */
  async get(): Promise<SettingsSnapshot> {
    return snapshotOf(await this.#read());
  }

  /** Writes what `change` makes of the current settings; answers the new whole and tells the listeners. */
  update(change: (settings: Settings) => SettingsPatch): Promise<SettingsSnapshot> {
    const before = this.#read();
    const after = before.then(async (stored) => {
      const next = applyPatch(stored, change(resolveSettings(stored)));
      await browser.storage.local.set({ [KEY]: next });
      return next;
    });
    // A failed write leaves the queue where it was.
    this.#stored = after.catch(() => before);
    return after.then((stored) => {
      const snapshot = snapshotOf(stored);
      for (const listener of this.#listeners) listener(snapshot);
      return snapshot;
    });
  }

  /** Calls `listener` after every write. */
  onChange(listener: (snapshot: SettingsSnapshot) => void): void {
    this.#listeners.add(listener);
  }

  #read(): Promise<StoredSettings> {
    this.#stored ??= browser.storage.local.get(KEY).then((found) => readStored(found[KEY]));
    return this.#stored;
  }
}

/** Keeps stored settings from content scripts where the browser can (Chromium). */
export async function guardStorage(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
