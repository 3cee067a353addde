import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options';
import { SAMPLE_ENTITY } from '../../components/options/sample-text';
import { Theme } from '../../components/theme';
import type { EntityCard } from '../../core/card/entity-card';
import type { DatasetInfo } from '../../core/page/page-state';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { askFromPage } from '../../platform/messaging';
import { watchSettings } from '../../platform/watch-settings';

const ignore = () => {};

/** The options at work: every choice is saved as it is made, and shown as the background confirms it. */
export function OptionsPage() {
  const [settings, setSettings] = useState<Readonly<Settings>>();
  const [dataset, setDataset] = useState<DatasetInfo>();
  const [sample, setSample] = useState<EntityCard>();
  const open = (entity: string) => {
    askFromPage('cards.get', { entities: [entity] }).then(([card]) => card !== undefined && setSample(card), ignore);
  };

  useEffect(() => watchSettings(setSettings, () => setSettings(DEFAULT_SETTINGS)), []);
  useEffect(() => {
    askFromPage('dataset.info').then(setDataset, ignore);
    open(SAMPLE_ENTITY);
  }, []);
  if (settings === undefined) return null;

  return (
    <Theme theme={settings.theme} textSize={settings.textSize}>
      <Options
        settings={settings}
        dataset={dataset}
        sample={sample}
        onOpen={open}
        onChange={(patch) => askFromPage('settings.set', patch).catch(ignore)}
      />
    </Theme>
  );
}
