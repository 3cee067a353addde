import type { PageState } from '../../core/page/page-state';
import { activityOn, switchMode, switchSite } from '../../core/settings/activity';
import type { Settings } from '../../core/settings/settings';
import { siteOf } from '../../core/settings/site';
import { tellPages, tellTab } from '../../platform/background-messaging';
import type { SettingsSnapshot } from '../../platform/messages';
import type { SettingsStore } from '../../platform/settings-store';
import type { TabRegistry } from '../../platform/tab-registry';
import { showBadge } from '../../platform/toolbar';

/** On or off, for a page's site under the settings of the moment. A frame follows the site of its tab's top page. */
export class Sites {
  #settings: SettingsStore;
  #tabs: TabRegistry;

  constructor(settings: SettingsStore, tabs: TabRegistry) {
    this.#settings = settings;
    this.#tabs = tabs;
  }

  /** State of a document; `url` is the top page's. */
  async stateOf(url: string): Promise<PageState> {
    return stateFor(url, await this.#settings.get());
  }

  /** Address of the top page of a tab: remembered, or asked for after the memory was lost. */
  async topUrl(tab: number): Promise<string> {
    const known = await this.#tabs.urlOf(tab);
    if (known !== '') return known;
    return (await tellTab(tab, 'page.describe', undefined, 0))?.url ?? '';
  }

  switch(site: string, on: boolean): Promise<SettingsSnapshot> {
    return this.#settings.update((settings) => switchSite(site, on, settings));
  }

  switchMode(site: string, chosen: boolean): Promise<SettingsSnapshot> {
    return this.#settings.update((settings) => switchMode(site, chosen, settings));
  }

  /** Tells every open tab and page of the extension what holds now. */
  async announce(snapshot: SettingsSnapshot): Promise<void> {
    void tellPages('settings.changed', snapshot);
    for (const tab of await this.#tabs.tabs()) {
      const state = stateFor(await this.#tabs.urlOf(tab), snapshot);
      void tellTab(tab, 'state.changed', state);
      void this.refreshBadge(tab);
    }
  }

  /** Shows the number of different names on the tab's page, when the reader wants it. */
  async refreshBadge(tab: number): Promise<void> {
    const { settings } = await this.#settings.get();
    const on = settings.badge && activityOn(siteOf(await this.#tabs.urlOf(tab)), settings) === 'on';
    await showBadge(tab, on ? (await this.#tabs.castOf(tab)).length : 0);
  }
}

function stateFor(url: string, { settings, revision }: SettingsSnapshot): PageState {
  return { activity: activityOn(siteOf(url), settings), revision, settings: forPages(settings) };
}

/** The part of the settings that content scripts need to know. */
function forPages({ open, hoverDelay, kinds, mentions, theme, textSize }: Settings): PageState['settings'] {
  return { open, hoverDelay, kinds, mentions, theme, textSize };
}
