import type { PageState } from '../../core/page/page-state';
import { rulesOn } from '../../core/rules/page-rules';
import { activityOn, switchMode, switchSite } from '../../core/settings/activity';
import { PAGE_SETTINGS, type Settings } from '../../core/settings/settings';
import { siteOf } from '../../core/settings/site';
import { tellTab } from '../../platform/background-messaging';
import type { RulesSnapshot, SettingsSnapshot } from '../../platform/messages';
import { quietly } from '../../platform/quietly';
import type { RulesStore } from '../../platform/rules-store';
import type { SettingsStore } from '../../platform/settings-store';
import type { TabRegistry } from '../../platform/tab-registry';
import { showBadge } from '../../platform/toolbar';

/** On or off, for a page's site under the settings of the moment. A frame follows the site of its tab's top page. */
export class Sites {
  #settings: SettingsStore;
  #rules: RulesStore;
  #tabs: TabRegistry;

  constructor(settings: SettingsStore, rules: RulesStore, tabs: TabRegistry) {
    this.#settings = settings;
    this.#rules = rules;
    this.#tabs = tabs;
  }

  /** State of a document; `url` is the top page's. */
  async stateOf(url: string): Promise<PageState> {
    return stateFor(url, await this.#settings.get(), await this.#rules.get());
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

  /** Tells every open tab what holds now. */
  async announce(): Promise<void> {
    const [settings, rules] = [await this.#settings.get(), await this.#rules.get()];
    for (const tab of await this.#tabs.tabs()) {
      const state = stateFor(await this.#tabs.urlOf(tab), settings, rules);
      void tellTab(tab, 'state.changed', state);
      quietly(this.refreshBadge(tab));
    }
  }

  /** Shows the number of different names on the tab's page, when the reader wants it. */
  async refreshBadge(tab: number): Promise<void> {
    const { settings } = await this.#settings.get();
    const on = settings.badge && activityOn(siteOf(await this.#tabs.urlOf(tab)), settings) === 'on';
    await showBadge(tab, on ? (await this.#tabs.castOf(tab)).length : 0);
  }
}

function stateFor(url: string, { settings, revision }: SettingsSnapshot, rules: RulesSnapshot): PageState {
  return {
    activity: activityOn(siteOf(url), settings),
    // Both grow, so their sum grows with either.
    revision: revision + rules.revision,
    settings: forPages(settings),
    rules: rulesOn(url, rules.rules, Date.now()),
  };
}

/** The part of the settings that content scripts need to know. */
function forPages(settings: Settings): PageState['settings'] {
  return Object.fromEntries(PAGE_SETTINGS.map((key) => [key, settings[key]])) as PageState['settings'];
}
