import { useEffect, useState } from 'preact/hooks';
import { useAnswer, useWatched } from '../../components/asking/use-answer';
import { Options } from '../../components/options/options';
import type { Choices } from '../../components/options/options-props';
import { SAMPLE_ENTITY } from '../../components/sample-text';
import { Theme } from '../../components/theme';
import type { EntityCard } from '../../core/card/entity-card';
import { NO_RULES } from '../../core/rules/rules';
import { writeBackup } from '../../core/settings/backup';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { askFromPage } from '../../platform/messaging';
import { readNotices } from '../../platform/package-files';
import { ignore } from '../../platform/quietly';
import { watchRules, watchSettings } from '../../platform/watch-settings';
import { saveFile } from './save-file';
import { useNames } from './use-names';

/** The options at work: every choice is saved as it is made, and shown as the background confirms it. */
export function OptionsPage() {
  const settings = useWatched(watchSettings, DEFAULT_SETTINGS);
  const rules = useWatched(watchRules, NO_RULES) ?? NO_RULES;
  const dataset = useAnswer(() => askFromPage('dataset.info'));
  const notices = useAnswer(readNotices) ?? [];
  const [sample, setSample] = useState<EntityCard>();
  const { names, ask } = useNames();
  const open = (entity: string) => {
    askFromPage('cards.get', { entities: [entity] }).then(([card]) => card !== undefined && setSample(card), ignore);
  };

  useEffect(() => open(SAMPLE_ENTITY), []);
  if (settings === undefined) return null;

  return (
    <Theme theme={settings.theme} textSize={settings.textSize}>
      <Options
        settings={settings}
        rules={rules}
        names={names}
        dataset={dataset}
        notices={notices}
        sample={sample}
        onOpen={open}
        onChange={(patch) => askFromPage('settings.set', patch).catch(ignore)}
        onRule={(change) => askFromPage('rules.change', change).catch(ignore)}
        onNames={ask}
        onSave={() => save().catch(ignore)}
        onRestore={restore}
      />
    </Theme>
  );
}

async function save(): Promise<void> {
  const { settings, rules } = await askFromPage('choices.get');
  saveFile(`backgrounder-${new Date().toISOString().slice(0, 10)}.json`, writeBackup(settings, rules));
}

/** Puts choices in place; what is not given stays. Answers what there was. */
async function restore(choices: Partial<Choices>): Promise<Choices> {
  const before = await askFromPage('choices.get');
  await askFromPage('choices.restore', { ...before, ...choices });
  return before;
}
