import { ruleChangeOf } from '../../core/rules/card-choice';
import { tellPages, tellTab } from '../../platform/background-messaging';
import type { Handlers } from '../../platform/envelope';
import type { ContentToBackground } from '../../platform/messages';
import { quietly } from '../../platform/quietly';
import type { RulesStore } from '../../platform/rules-store';
import type { SettingsStore } from '../../platform/settings-store';
import type { TabRegistry } from '../../platform/tab-registry';
import type { Dataset } from './dataset';
import type { Documents } from './documents';
import type { History } from './history';
import type { Sites } from './sites';
import { isOffChoice, turnOff } from './turn-off';

interface Needs {
  dataset: Dataset;
  documents: Documents;
  history: History;
  rules: RulesStore;
  settings: SettingsStore;
  sites: Sites;
  tabs: TabRegistry;
}

/** What content scripts may ask. The address of a frame is the browser's word, never the message's. */
export function contentHandlers({
  dataset,
  documents,
  history,
  rules,
  settings,
  sites,
  tabs,
}: Needs): Handlers<ContentToBackground> {
  return {
    'page.state': async ({ url }, sender) => {
      if (sender.frame !== 0) return sites.stateOf(await sites.topUrl(sender.tab));
      // After an in-page navigation the content script knows the newer address of the same origin.
      const top = sameOrigin(url, sender.url) ? url : sender.url;
      await tabs.enter(sender.tab, top);
      quietly(sites.refreshBadge(sender.tab));
      const state = await sites.stateOf(top);
      // Frames that asked before the page around them was known could only guess.
      void tellTab(sender.tab, 'state.changed', state);
      // The page reads its text now and asks then: the files are there by that time.
      if (state.activity === 'on') quietly(documents.prepare());
      return state;
    },
    'page.link': async (ask, sender) => {
      const { activity } = await sites.stateOf(await sites.topUrl(sender.tab));
      return activity === 'on' ? documents.link(ask) : { status: 'off' };
    },
    'page.cast': async ({ document, cast }, sender) => {
      await tabs.setCast(sender.tab, sender.frame, document, cast);
      await sites.refreshBadge(sender.tab);
      void tellPages('tab.changed', { tab: sender.tab });
    },
    'page.gone': async ({ document }, sender) => {
      documents.forget(document);
      await tabs.dropDocument(sender.tab, document);
      await sites.refreshBadge(sender.tab);
    },
    'cards.get': ({ entities }) => dataset.cards(entities),
    'card.seen': ({ entity }, { isPrivate }) => (isPrivate ? undefined : history.note(entity)),
    'card.choose': async (choice, sender) => {
      const url = await sites.topUrl(sender.tab);
      if (isOffChoice(choice)) return turnOff(choice, { tab: sender.tab, url }, sites, settings);
      // A rule of a page keeps its address, and of private windows nothing is kept.
      if (sender.isPrivate && choice.do === 'wrong' && choice.scope === 'page') return false;
      const change = ruleChangeOf(choice, url, (await rules.get()).rules, Date.now());
      if (change === undefined) return false;
      await rules.change(change);
      return true;
    },
  };
}

const sameOrigin = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
