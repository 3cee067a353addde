import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/popup';
import { Theme } from '../../components/theme';
import type { DatasetInfo } from '../../core/page/page-state';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { askFromPage } from '../../platform/messaging';
import { openOptions } from '../../platform/options-page';
import { watchSettings } from '../../platform/watch-settings';
import { useCards } from './use-cards';
import { useOverview } from './use-overview';
import { useSearch } from './use-search';

const ignore = () => {};

/** The popup at work: asks the background, hands the answers to the view, sends the reader's choices back. */
export function PopupPage({ tab }: { tab: number }) {
  const [settings, setSettings] = useState<Readonly<Settings>>();
  const [dataset, setDataset] = useState<DatasetInfo>();
  const overview = useOverview(tab, settings);
  const search = useSearch();
  const cards = useCards();

  useEffect(() => watchSettings(setSettings, () => setSettings(DEFAULT_SETTINGS)), []);
  useEffect(() => {
    askFromPage('dataset.info').then(setDataset, ignore);
  }, []);
  // Nothing is drawn before the reader's colours are known: a white flash in a dark room is the worse wait.
  if (settings === undefined) return null;

  const toOptions = () => {
    openOptions().then(() => window.close(), ignore);
  };
  return (
    <Theme theme={settings.theme} textSize={settings.textSize}>
      <Popup
        page={overview}
        enabled={settings.enabled}
        dataset={dataset}
        query={search.query}
        hits={search.hits}
        asking={search.asking}
        card={cards.shown}
        onQuery={search.ask}
        onOpen={cards.open}
        onBack={cards.back}
        onClose={cards.clear}
        onJump={(entity) => overview && askFromPage('tab.jump', { tab: overview.tab, entity }).catch(ignore)}
        onSite={(on) => overview && askFromPage('site.switch', { host: overview.host, on }).catch(ignore)}
        onEverywhere={(enabled) => askFromPage('settings.set', { enabled }).catch(ignore)}
        onOptions={toOptions}
      />
    </Theme>
  );
}
