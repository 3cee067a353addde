import type { EntityCard } from '../../core/card/entity-card';
import type { SearchHit } from '../../core/page/page-state';
import { useCards } from './use-cards';
import { useSearch } from './use-search';

interface Needs {
  search: (query: string) => Promise<SearchHit[]>;
  /** A query to begin with; '' = none. */
  first?: string;
  /** The card of an entity; undefined when there is none. */
  find: (entity: string) => Promise<EntityCard | undefined>;
  /** A card was shown for a second. */
  onSeen: (entity: string) => void;
}

/** A search and the cards opened from it, as the properties of popup and panel. */
export function useLookup({ search, first = '', find, onSeen }: Needs) {
  const { query, hits, asking, ask } = useSearch(search, first);
  const { shown, canGoForward, open, back, forward, close } = useCards({ find, onSeen });
  return {
    query,
    hits,
    asking,
    card: shown,
    canGoForward,
    onQuery: ask,
    onOpen: open,
    onBack: back,
    onForward: forward,
    onClose: close,
  };
}
