import { useEffect, useState } from 'preact/hooks';
import { Theme } from '../../components/theme';
import { Welcome } from '../../components/welcome/welcome';
import type { DatasetInfo } from '../../core/page/page-state';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { askFromPage } from '../../platform/messaging';
import { openOptions } from '../../platform/options-page';
import { watchSettings } from '../../platform/watch-settings';

const ignore = () => {};

/** The first page a reader sees of us, at work. */
export function WelcomePage() {
  const [settings, setSettings] = useState<Readonly<Settings>>();
  const [dataset, setDataset] = useState<DatasetInfo>();
  useEffect(() => watchSettings(setSettings, () => setSettings(DEFAULT_SETTINGS)), []);
  useEffect(() => {
    askFromPage('dataset.info').then(setDataset, ignore);
  }, []);
  if (settings === undefined) return null;
  return (
    <Theme theme={settings.theme} textSize={settings.textSize}>
      <Welcome
        settings={settings}
        dataset={dataset}
        find={async (entity) => (await askFromPage('cards.get', { entities: [entity] }))[0]}
        onChange={(patch) => askFromPage('settings.set', patch).catch(ignore)}
        onOptions={() => openOptions().catch(ignore)}
      />
    </Theme>
  );
}
