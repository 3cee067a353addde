import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import type { TabOverview } from '../../platform/messages';
import { askFromPage, onBackgroundInPage } from '../../platform/messaging';

/** What is known of a tab (< 0 = the one in front), kept fresh; undefined until the first answer. */
export function useOverview(tab: number, settings: Readonly<Settings> | undefined): TabOverview | undefined {
  const [overview, setOverview] = useState<TabOverview>();
  // Asked again whenever the settings change: they decide whether names are shown here.
  useEffect(() => {
    let latest = true;
    const ask = () => {
      askFromPage('tab.overview', { tab }).then(
        (answer) => latest && setOverview(answer),
        () => latest && setOverview({ tab, host: '', state: 'unreadable', cast: [] }),
      );
    };
    ask();
    const stop = onBackgroundInPage({ 'tab.changed': ask });
    return () => {
      latest = false;
      stop();
    };
  }, [tab, settings]);
  return overview;
}
