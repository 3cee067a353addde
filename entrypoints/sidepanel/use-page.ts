import { useEffect, useState } from 'preact/hooks';
import { useFresh } from '../../components/asking/use-fresh';
import type { EntityCard } from '../../core/card/entity-card';
import { askFromPage } from '../../platform/messaging';
import { NOWHERE } from '../../platform/nowhere';
import { onTabsMoved, tabBeside } from '../../platform/tabs';
import { onOverviewChange } from '../../platform/watch-overview';

/** Cards asked for in one call. */
const MOST = 200;

/**
 * What is known of the page beside the panel, and the cards of its cast; both follow the reader from tab to tab. They
 * are asked again when the settings change, too: those decide whether names are shown.
 */
export function usePage(tab: number, besidePage: boolean) {
  const ask = async () => {
    if (!besidePage) return undefined;
    return askFromPage('tab.overview', { tab: tab < 0 ? await tabBeside() : tab });
  };
  const overview = useFresh(
    {
      ask,
      otherwise: NOWHERE,
      onChange: (askAgain) => {
        const stops = [onTabsMoved(askAgain), onOverviewChange(askAgain)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    },
    [tab],
  );
  const cast = overview?.cast.map(({ entity }) => entity).slice(0, MOST) ?? [];
  const [cards, setCards] = useState<EntityCard[]>();
  useEffect(() => {
    let wanted = true;
    if (cast.length === 0) setCards([]);
    else
      askFromPage('cards.get', { entities: cast }).then(
        (found) => wanted && setCards(found),
        () => {},
      );
    return () => {
      wanted = false;
    };
  }, [cast.join(' ')]);
  return { overview, cards, ask };
}
