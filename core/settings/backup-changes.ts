import type { Rules } from '../rules/rules';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** One setting that a restoration would change. */
export interface SettingChange {
  key: keyof Settings;
  from: Settings[keyof Settings];
  to: Settings[keyof Settings];
}

/** What a restoration would do: settings that change, rules that come and go, by list. */
export interface BackupChanges {
  settings: SettingChange[];
  rules: Record<keyof Rules, { come: number; go: number }>;
}

/** Compares what holds with what a backup would put in its place. */
export function changesBy(
  now: { settings: Settings; rules: Rules },
  backup: { settings: Partial<Settings>; rules: Rules },
): BackupChanges {
  const after: Settings = { ...DEFAULT_SETTINGS, ...backup.settings };
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return {
    settings: keys
      .filter((key) => JSON.stringify(now.settings[key]) !== JSON.stringify(after[key]))
      .map((key) => ({ key, from: now.settings[key], to: after[key] })),
    rules: {
      wrong: difference(now.rules.wrong, backup.rules.wrong),
      muted: difference(now.rules.muted, backup.rules.muted),
      known: difference(now.rules.known, backup.rules.known),
    },
  };
}

/** True when a restoration would change nothing. */
export function isEmpty({ settings, rules }: BackupChanges): boolean {
  return settings.length === 0 && Object.values(rules).every(({ come, go }) => come === 0 && go === 0);
}

/** Rules are told apart by what they are about, not by when they were made. */
function difference(before: readonly object[], after: readonly object[]): { come: number; go: number } {
  const about = (rule: object) => JSON.stringify({ ...rule, at: 0, until: 0 });
  const [old, fresh] = [new Set(before.map(about)), new Set(after.map(about))];
  return {
    come: [...fresh].filter((rule) => !old.has(rule)).length,
    go: [...old].filter((rule) => !fresh.has(rule)).length,
  };
}
