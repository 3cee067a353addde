import { ACCEPTANCE } from './acceptance';
import { migrate } from './migrations';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** What lies in storage: explicit choices only. */
export interface StoredSettings {
  version: number;
  revision: number;
  choices: Partial<Settings>;
}

/** Keeps what is acceptable of an untrusted object of choices; unknown keys and bad values fall away. */
export function acceptChoices(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const entries = Object.entries(ACCEPTANCE).map(([key, { accept }]) => [
    key,
    Object.hasOwn(given, key) ? accept(given[key]) : undefined,
  ]);
  return Object.fromEntries(entries.filter(([, accepted]) => accepted !== undefined));
}

/** Reads whatever lies in storage, of any version, damaged or absent. Never throws. */
export function readStored(value: unknown): StoredSettings {
  const { version, revision, choices } = migrate(value);
  return { version, revision, choices: acceptChoices(choices) };
}

/** Explicit choices over defaults. */
export function resolveSettings(stored: StoredSettings): Settings {
  return { ...DEFAULT_SETTINGS, ...stored.choices };
}

/** The stored form with these choices and no others, one revision on. */
export function replaceChoices(stored: StoredSettings, choices: unknown): StoredSettings {
  return { ...stored, revision: stored.revision + 1, choices: acceptChoices(choices) };
}

/** A patch of choices; `null` puts a key back to its default. Unacceptable values are ignored. */
export type SettingsPatch = { [K in keyof Settings]?: Settings[K] | null };

/** The stored form after a patch, one revision on. */
export function applyPatch(stored: StoredSettings, patch: SettingsPatch): StoredSettings {
  const dropped = Object.keys(patch).filter((key) => patch[key as keyof Settings] === null);
  const kept = Object.fromEntries(Object.entries(stored.choices).filter(([key]) => !dropped.includes(key)));
  return { ...stored, revision: stored.revision + 1, choices: { ...kept, ...acceptChoices(patch) } };
}
