import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/page/page-state';
import { askFromPage } from '../../platform/messaging';

/** Results that fit a popup without much scrolling. */
const LIMIT = 12;

/** A query and its results; the answer to an older query never replaces a newer one's. */
export function useSearch() {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<SearchHit[]>();
  const latest = useRef('');
  const ask = (typed: string) => {
    latest.current = typed;
    setQuery(typed);
    if (typed.trim() === '') return setHits(undefined);
    const show = (found: SearchHit[]) => latest.current === typed && setHits(found);
    askFromPage('dataset.search', { query: typed.trim(), limit: LIMIT }).then(show, () => show([]));
  };
  return { query, hits, ask };
}
