import { useEffect, useState } from 'preact/hooks';
import { useAnswer, useWatched } from '../../components/asking/use-answer';
import { useFresh } from '../../components/asking/use-fresh';
import { useLookup } from '../../components/asking/use-lookup';
import { Popup } from '../../components/popup/popup';
import { Theme } from '../../components/theme';
import type { EntityCard } from '../../core/card/entity-card';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import type { TabOverview } from '../../platform/messages';
import { askFromPage } from '../../platform/messaging';
import { NOWHERE } from '../../platform/nowhere';
import { openOptions } from '../../platform/options-page';
import { findCard, pageChoices } from '../../platform/page-choices';
import { ignore } from '../../platform/quietly';
import { hasSidePanel, openSidePanel } from '../../platform/side-panel';
import { reloadTab } from '../../platform/tabs';
import { onOverviewChange } from '../../platform/watch-overview';
import { watchSettings } from '../../platform/watch-settings';
import { ownWindow } from '../../platform/windows';

/** Results that fit a popup without much scrolling. */
const RESULTS = 12;
const close = () => window.close();

/** The popup at work: asks the background, hands the answers to the view, sends the reader's choices back. */
export function PopupPage({ tab }: { tab: number }) {
  const settings = useWatched(watchSettings, DEFAULT_SETTINGS);
  const dataset = useAnswer(() => askFromPage('dataset.info'));
  const own = useAnswer(ownWindow);
  // Asked at once, beside the settings; and again when these change, for they decide whether names are shown here.
  const ask = () => askFromPage('tab.overview', { tab });
  const overview = useFresh({ ask, otherwise: NOWHERE, onChange: onOverviewChange }, [tab]);
  const flags = useFlags(overview);
  const lookup = useLookup({
    search: (query) => askFromPage('dataset.search', { query, limit: RESULTS }),
    find: findCard,
    onSeen: (entity) => own?.isPrivate === false && askFromPage('card.seen', { entity }).catch(ignore),
  });

  // Nothing is drawn before the reader's colours are known: a white flash in a dark room is the worse wait.
  if (settings === undefined) return null;

  return (
    <Theme theme={settings.theme} textSize={settings.textSize}>
      <Popup
        page={overview}
        cards={flags}
        enabled={settings.enabled}
        onlyChosen={settings.mode === 'chosen'}
        dataset={dataset}
        {...lookup}
        {...pageChoices(overview, ask)}
        onReload={() => overview && reloadTab(overview.tab).then(close)}
        {...(hasSidePanel() && own && { onPanel: () => openSidePanel(own.id).then((opened) => opened && close()) })}
        onOptions={() => openOptions().then(close, ignore)}
      />
    </Theme>
  );
}

/** Cards of the countries on the page: they have flags to show. Asked for after the list stands. */
function useFlags(overview: TabOverview | undefined): ReadonlyMap<string, EntityCard> {
  const [cards, setCards] = useState<ReadonlyMap<string, EntityCard>>(new Map());
  const places = (overview?.cast ?? []).filter(({ kind }) => kind === 'place').map(({ entity }) => entity);
  useEffect(() => {
    if (places.length === 0) return;
    const take = (found: EntityCard[]) => setCards(new Map(found.map((card) => [card.id, card])));
    askFromPage('cards.get', { entities: places.slice(0, 200) }).then(take, ignore);
  }, [places.join(' ')]);
  return cards;
}
