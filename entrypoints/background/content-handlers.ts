import { tellPages } from '../../platform/background-messaging';
import type { Handlers } from '../../platform/envelope';
import type { ContentToBackground } from '../../platform/messages';
import type { TabRegistry } from '../../platform/tab-registry';
import type { Dataset } from './dataset';
import type { Documents } from './documents';
import type { History } from './history';
import type { Sites } from './sites';

interface Needs {
  dataset: Dataset;
  documents: Documents;
  history: History;
  sites: Sites;
  tabs: TabRegistry;
}

/** What content scripts may ask. The address of a frame is the browser's word, never the message's. */
export function contentHandlers({ dataset, documents, history, sites, tabs }: Needs): Handlers<ContentToBackground> {
  return {
    'page.state': async ({ url }, sender) => {
      if (sender.frame !== 0) return sites.stateOf(await sites.topUrl(sender.tab));
      // After an in-page navigation the content script knows the newer address of the same origin.
      const top = sameOrigin(url, sender.url) ? url : sender.url;
      await tabs.enter(sender.tab, top);
      void sites.refreshBadge(sender.tab);
      return sites.stateOf(top);
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
  };
}

const sameOrigin = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
