import { KINDS, type Kind } from '../card/entity-card';
import { migrate } from './migrations';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { parseSite } from './site';

/** What lies in storage: explicit choices only. */
export interface StoredSettings {
  version: number;
  revision: number;
  choices: Partial<Settings>;
}

/** One of a few words. */
const oneOf =
  <T extends string>(...words: T[]) =>
  (value: unknown): T | undefined =>
    words.find((word) => word === value);

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const sites = (value: unknown): string[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const known = value.flatMap((typed) => (typeof typed === 'string' ? (parseSite(typed) ?? []) : []));
  return [...new Set(known)].sort();
};

const milliseconds = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 5000 ? Math.round(value) : undefined;

/** Below a half a link is never made; at 1 nothing would be. */
const share = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0.5 && value <= 0.99 ? Math.round(value * 100) / 100 : undefined;

const kinds = (value: unknown): Kind[] | undefined =>
  Array.isArray(value) ? KINDS.filter((kind) => value.includes(kind)) : undefined;

/** How each setting is read from untrusted data; undefined = not acceptable. */
const ACCEPT: { [K in keyof Settings]: (value: unknown) => Settings[K] | undefined } = {
  enabled: flag,
  mode: oneOf('everywhere', 'chosen'),
  sitesOff: sites,
  sitesOn: sites,
  open: oneOf('hover', 'click', 'hold'),
  holdKey: oneOf('Alt', 'Control', 'Shift'),
  hoverDelay: milliseconds,
  closeDelay: milliseconds,
  kinds,
  mentions: oneOf('all', 'first'),
  marks: oneOf('underline', 'dotted', 'background', 'none'),
  confidence: share,
  theme: oneOf('system', 'light', 'dark'),
  textSize: oneOf('small', 'normal', 'large', 'larger'),
  badge: flag,
  keepHistory: flag,
};

/** Keeps what is acceptable of an untrusted object of choices; unknown keys and bad values fall away. */
export function acceptChoices(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const entries = Object.entries(ACCEPT).map(([key, accept]) => [
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
