import { useEffect } from 'preact/hooks';
import { useAnswer, useWatched } from '../../components/asking/use-answer';
import { useFresh } from '../../components/asking/use-fresh';
import { useLookup } from '../../components/asking/use-lookup';
import { dayOf } from '../../components/panel/history-section';
import { Panel } from '../../components/panel/panel';
import { Theme } from '../../components/theme';
import type { SeenCard } from '../../core/page/page-state';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { askFromPage, onBackgroundInPage } from '../../platform/messaging';
import { openOptions } from '../../platform/options-page';
import { findCard, pageChoices } from '../../platform/page-choices';
import { ignore } from '../../platform/quietly';
import { reloadTab } from '../../platform/tabs';
import { watchSettings } from '../../platform/watch-settings';
import { ownWindow } from '../../platform/windows';
import { usePage } from './use-page';

interface PanelPageProps {
  /** The tab to show; < 0 = the one in front in this window. */
  tab: number;
  /** A name to search for, a card to show at the start; '' = none. */
  search: string;
  card: string;
  besidePage: boolean;
}

const RESULTS = 30;
const NO_HISTORY: SeenCard[] = [];

/** The side panel at work: asks the background, hands the answers to the view, sends the reader's choices back. */
export function PanelPage({ tab, search: firstSearch, card: firstCard, besidePage }: PanelPageProps) {
  const settings = useWatched(watchSettings, DEFAULT_SETTINGS);
  const dataset = useAnswer(() => askFromPage('dataset.info'));
  const own = useAnswer(ownWindow);
  const { overview, cards, ask } = usePage(tab, besidePage);
  const history = useFresh(
    {
      ask: () => askFromPage('history.get'),
      otherwise: NO_HISTORY,
      onChange: (askAgain) => onBackgroundInPage({ 'history.changed': askAgain }),
    },
    [],
  );
  const lookup = useLookup({
    search: (query) => askFromPage('dataset.search', { query, limit: RESULTS }),
    first: firstSearch,
    find: findCard,
    onSeen: (entity) => own?.isPrivate === false && askFromPage('card.seen', { entity }).catch(ignore),
  });

  useEffect(() => {
    if (firstCard !== '') lookup.onOpen(firstCard);
  }, []);
  if (settings === undefined) return null;

  return (
    <Theme theme={settings.theme} textSize={settings.textSize}>
      <Panel
        besidePage={besidePage}
        page={overview}
        cards={cards}
        history={history}
        isPrivate={own?.isPrivate ?? false}
        keepHistory={settings.keepHistory}
        onKeepHistory={(keepHistory) => askFromPage('settings.set', { keepHistory }).catch(ignore)}
        today={dayOf(Date.now())}
        enabled={settings.enabled}
        onlyChosen={settings.mode === 'chosen'}
        dataset={dataset}
        {...lookup}
        {...pageChoices(overview, ask)}
        onReload={() => overview && reloadTab(overview.tab)}
        onClearHistory={() => askFromPage('history.clear').catch(ignore)}
        onCopy={copy}
        onPrint={() => window.print()}
        onOptions={() => openOptions().catch(ignore)}
      />
    </Theme>
  );
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
