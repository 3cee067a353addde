import { MOST_RULES, NO_RULES, type Rules } from '../rules/rules';
import { acceptRules } from '../rules/stored-rules';
import { ACCEPTANCE, type Expected } from './acceptance';
import { migrate, SETTINGS_VERSION } from './migrations';
import type { Settings } from './settings';
import { acceptChoices } from './stored-settings';

/** The file a reader keeps: what was chosen, nothing that follows from defaults. */
export interface Backup {
  /** The version of the settings in it, as {@link SETTINGS_VERSION} counts. */
  backgrounder: number;
  settings: Partial<Settings>;
  rules: Rules;
}

/** Why a file is no backup of ours: which field, and what it would have to be. */
export type BackupProblem =
  | { code: 'too-long' | 'not-json' | 'not-ours' | 'newer' }
  | { code: 'setting'; field: string; expected: Expected }
  | { code: 'unknown-setting' | 'not-a-list' | 'too-many-rules' | 'rule'; field: string };

/** UTF-16 code units of the longest file worth reading: full lists of the longest rules and some room. */
export const LONGEST_BACKUP = 16_000_000;

/** A backup as text, readable and stable: the same choices give the same file. */
export function writeBackup(settings: Partial<Settings>, rules: Rules): string {
  const backup: Backup = { backgrounder: SETTINGS_VERSION, settings, rules };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** Reads a file strictly: everything in it is understood, or nothing is taken. An older release's is lifted. */
export function readBackup(text: string): Backup | BackupProblem {
  if (text.length > LONGEST_BACKUP) return { code: 'too-long' };
  const file = parsed(text);
  if (file === undefined) return { code: 'not-json' };
  if (!isRecord(file)) return { code: 'not-ours' };
  const { backgrounder: version, settings: given = {}, rules = {} } = file;
  if (!Number.isInteger(version) || (version as number) < 1) return { code: 'not-ours' };
  if ((version as number) > SETTINGS_VERSION) return { code: 'newer' };
  if (!isRecord(given) || !isRecord(rules)) return { code: 'not-ours' };
  const settings = migrate({ version, choices: given }).choices;
  const problem = settingProblem(settings) ?? ruleProblem(rules);
  return problem ?? { backgrounder: SETTINGS_VERSION, settings: acceptChoices(settings), rules: acceptRules(rules) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function settingProblem(settings: Record<string, unknown>): BackupProblem | undefined {
  for (const [key, value] of Object.entries(settings)) {
    if (!Object.hasOwn(ACCEPTANCE, key)) return { code: 'unknown-setting', field: `settings.${key}` };
    const { accept, expected } = ACCEPTANCE[key as keyof Settings];
    if (accept(value) === undefined) return { code: 'setting', field: `settings.${key}`, expected };
    // Reading storage, a list loses its bad parts; here they are told.
    const parts = Array.isArray(value) ? value : [];
    const bad = parts.findIndex((part) => (accept([part]) as unknown[]).length === 0);
    if (bad >= 0) return { code: 'setting', field: `settings.${key}[${bad}]`, expected };
  }
  return undefined;
}

function ruleProblem(rules: Record<string, unknown>): BackupProblem | undefined {
  for (const list of Object.keys(NO_RULES)) {
    const given = rules[list] ?? [];
    if (!Array.isArray(given)) return { code: 'not-a-list', field: `rules.${list}` };
    if (given.length > MOST_RULES) return { code: 'too-many-rules', field: `rules.${list}` };
    const bad = given.findIndex((rule) => acceptRules({ [list]: [rule] })[list as keyof Rules].length === 0);
    if (bad >= 0) return { code: 'rule', field: `rules.${list}[${bad}]` };
  }
  return undefined;
}
