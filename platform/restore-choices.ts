import { acceptRules, replaceRules } from '../core/rules/stored-rules';
import { replaceChoices } from '../core/settings/stored-settings';
import type { ReaderChoices } from './messages';
import { RULES, type RulesStore } from './rules-store';
import { SETTINGS, type SettingsStore } from './settings-store';
import type { StorageWriter } from './storage-writer';

/** Puts a backup in place of what there was: settings and rules in one write, so never one without the other. */
export async function restoreChoices(
  choices: ReaderChoices,
  writer: StorageWriter,
  settings: SettingsStore,
  rules: RulesStore,
): Promise<void> {
  const written = await writer.write(async (get) => ({
    settings: replaceChoices(await get(SETTINGS), choices.settings),
    rules: replaceRules(await get(RULES), acceptRules(choices.rules)),
  }));
  settings.tell(written.settings);
  rules.tell(written.rules);
}
