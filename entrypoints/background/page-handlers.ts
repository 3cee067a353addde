import { siteOf } from '../../core/settings/site';
import { tellTab } from '../../platform/background-messaging';
import type { Handlers } from '../../platform/envelope';
import type { PageToBackground, TabOverview } from '../../platform/messages';
import { NOWHERE } from '../../platform/nowhere';
import { restoreChoices } from '../../platform/restore-choices';
import type { RulesStore } from '../../platform/rules-store';
import type { SettingsStore } from '../../platform/settings-store';
import type { StorageWriter } from '../../platform/storage-writer';
import type { TabRegistry } from '../../platform/tab-registry';
import { activeTab, obstacleIn } from '../../platform/tabs';
import type { Dataset } from './dataset';
import type { History } from './history';
import type { Sites } from './sites';

interface Needs {
  dataset: Dataset;
  history: History;
  writer: StorageWriter;
  settings: SettingsStore;
  rules: RulesStore;
  sites: Sites;
  tabs: TabRegistry;
}

/** What the extension's own pages may ask; only these may write. */
export function pageHandlers({
  dataset,
  history,
  writer,
  settings,
  rules,
  sites,
  tabs,
}: Needs): Handlers<PageToBackground> {
  const overview = async (wanted: number): Promise<TabOverview> => {
    const tab = wanted < 0 ? await activeTab() : wanted;
    const page = await tellTab(tab, 'page.describe', undefined, 0);
    if (page === undefined) {
      const obstacle = await obstacleIn(tab);
      return { ...NOWHERE, tab, obstacle };
    }
    const { url, title, date, lang } = page;
    const [{ activity }, cast, seen] = await Promise.all([sites.stateOf(url), tabs.castOf(tab), history.seen()]);
    const entries = cast.map((member) => ({ ...member, isNew: seen !== undefined && !seen.has(member.entity) }));
    return { tab, host: siteOf(url), state: activity, url, title, date, lang, cast: activity === 'on' ? entries : [] };
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
    'card.seen': ({ entity }) => history.note(entity),
    'history.get': () => history.cards(),
    'history.clear': () => history.clear(),
    'settings.get': () => settings.get(),
    'settings.set': (patch) => settings.update(() => patch),
    'rules.get': () => rules.get(),
    'rules.change': (change) => rules.change(change),
    'choices.get': async () => ({ settings: await settings.choices(), rules: (await rules.get()).rules }),
    'choices.restore': (choices) => restoreChoices(choices, writer, settings, rules),
    'site.switch': ({ host, on }) => sites.switch(host, on),
    'mode.switch': ({ host, chosen }) => sites.switchMode(host, chosen),
  };
}
