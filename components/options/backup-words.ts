import type { Rules } from '../../core/rules/rules';
import type { Expected } from '../../core/settings/acceptance';
import type { BackupProblem } from '../../core/settings/backup';
import type { BackupChanges, SettingChange } from '../../core/settings/backup-changes';
import { language } from '../say';
import { say } from './strings';

/** What is wrong with a file and what to do about it. */
export function problemText(problem: BackupProblem): string {
  if (!('field' in problem)) return say(problem.code);
  const { code, field } = problem;
  return code === 'setting'
    ? say('setting', { field, expected: expectedText(problem.expected, field.endsWith(']')) })
    : say(code, { field });
}

function expectedText(expected: Expected, inList: boolean): string {
  switch (expected.is) {
    case 'flag':
      return say('expectFlag');
    case 'sites':
      return say(inList ? 'expectSite' : 'expectSites');
    case 'word':
      return say('expectWord', { words: listOf(expected.words) });
    case 'number':
      return say('expectNumber', { least: expected.least, most: expected.most });
  }
}

/** What a restoration would do, one line a setting and a list of rules. */
export function changeLines({ settings, rules }: BackupChanges): string[] {
  const lists: [keyof Rules, string][] = [
    ['wrong', say('wrong')],
    ['muted', say('muted')],
    ['known', say('known')],
  ];
  return [
    ...settings.map(({ key, from, to }) =>
      say('settingChange', { setting: settingName(key), from: valueText(key, from), to: valueText(key, to) }),
    ),
    ...lists
      .filter(([list]) => rules[list].come + rules[list].go > 0)
      .map(([list, name]) => say('rulesChange', { list: name, ...rules[list] })),
  ];
}

/** A setting by the label it has on the page. */
const settingName = (key: SettingChange['key']): string => say(key === 'marks' ? 'markStyle' : key);

function valueText(key: SettingChange['key'], value: SettingChange['from']): string {
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.length === 0 ? say('nobody') : listOf(value.map((part) => wordOf(part)));
  if (key === 'confidence') return say('percent', { count: Math.round(Number(value) * 100) });
  if (typeof value === 'number') return say('milliseconds', { count: value });
  return value === 'normal' ? say('medium') : wordOf(value);
}

/** An answer by its label; what has none, such as a site, stands for itself. */
const wordOf = (value: string): string => say(value as 'hover') || value;

const listOf = (words: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction', style: 'narrow' }).format(words);
