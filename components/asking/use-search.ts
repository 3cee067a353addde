import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/page/page-state';

/**
 * A query and its results. One question is on its way at a time: what was typed meanwhile is asked when the answer
 * is there, so fast typing asks for the beginning and the end of a word, not for every letter.
 */
export function useSearch(find: (query: string) => Promise<SearchHit[]>, first = '') {
  const [query, setQuery] = useState(first);
  const [hits, setHits] = useState<SearchHit[]>();
  const [settled, setSettled] = useState('');
  const latest = useRef('');
  const asking = useRef(false);

  const settle = async () => {
    asking.current = true;
    let asked: string | undefined;
    while (asked !== latest.current) {
      asked = latest.current;
      const found = asked === '' ? undefined : await find(asked).catch(() => []);
      if (asked !== latest.current) continue;
      setHits(found);
      setSettled(asked);
    }
    asking.current = false;
  };
  const ask = (typed: string) => {
    setQuery(typed);
    latest.current = typed.trim();
    if (!asking.current) void settle();
  };
  useEffect(() => {
    if (first !== '') ask(first);
  }, []);
  return { query, hits, asking: query.trim() !== settled, ask };
}
