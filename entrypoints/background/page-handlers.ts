import { siteOf } from '../../core/settings/site';
import { tellTab } from '../../platform/background-messaging';
import type { Handlers } from '../../platform/envelope';
import type { PageToBackground, TabOverview } from '../../platform/messages';
import type { SettingsStore } from '../../platform/settings-store';
import type { TabRegistry } from '../../platform/tab-registry';
import { activeTab } from '../../platform/tabs';
import type { Dataset } from './dataset';
import type { Sites } from './sites';

interface Needs {
  dataset: Dataset;
  settings: SettingsStore;
  sites: Sites;
  tabs: TabRegistry;
}

/** What the extension's own pages may ask; only these may write. */
export function pageHandlers({ dataset, settings, sites, tabs }: Needs): Handlers<PageToBackground> {
  const overview = async (wanted: number): Promise<TabOverview> => {
    const tab = wanted < 0 ? await activeTab() : wanted;
    const url = (await tellTab(tab, 'page.describe', undefined, 0))?.url;
    if (url === undefined) return { tab, host: '', state: 'unreadable', cast: [] };
    const { activity } = await sites.stateOf(url);
    return { tab, host: siteOf(url), state: activity, cast: activity === 'on' ? await tabs.castOf(tab) : [] };
  };
  return {
    'tab.overview': ({ tab }) => overview(tab),
    'tab.jump': async ({ tab, entity }) => {
      // Of all frames' answers the first counts, so the top page is asked alone before the others.
      const inTop = await tellTab(tab, 'mention.jump', { entity }, 0);
      return inTop === true || (await tellTab(tab, 'mention.jump', { entity })) === true;
    },
    'dataset.info': () => dataset.info(),
    'dataset.search': ({ query, limit }) => dataset.search(query, limit),
    'cards.get': ({ entities }) => dataset.cards(entities),
    'settings.get': () => settings.get(),
    'settings.set': (patch) => settings.update(() => patch),
    'site.switch': ({ host, on }) => sites.switch(host, on),
  };
}
