import { Search as SearchShape } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/page/page-state';
import { Icon } from '../icon';
import { findLoosely, Highlighted } from './highlighted';
import { RowMark } from './row-mark';
import { stepActive } from './search-keys';
import { say } from './strings';

interface SearchProps {
  query: string;
  hits: SearchHit[] | undefined;
  asking: boolean;
  onQuery: (query: string) => void;
  onOpen: (entity: string) => void;
}

/** A box that finds any name of the dataset: arrows choose, Enter opens, Escape empties. */
export function Search({ query, hits, asking, onQuery, onOpen }: SearchProps): JSX.Element {
  const [active, setActive] = useState(0);
  const id = useId();
  const shown = query === '' ? [] : (hits ?? []);
  useEffect(() => setActive(0), [query]);
  // Enter outran the answer: open the best of what was asked for, not what happens to be listed.
  const hurried = useRef(false);
  useEffect(() => {
    if (asking || !hurried.current) return;
    hurried.current = false;
    if (shown[0] !== undefined) onOpen(shown[0].entity);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const hit = shown[active];
    hurried.current = event.key === 'Enter' && asking;
    if (hurried.current) return;
    if (event.key === 'Enter' && hit !== undefined) return onOpen(hit.entity);
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setActive(stepActive(active, event.key, shown.length));
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <label class="search-box">
        <Icon shape={SearchShape} />
        <span class="unseen">{say('search')}</span>
        <input
          class="field"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={shown[active] === undefined ? '' : `${id}${active}`}
          placeholder={say('searchHint')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <p class={query !== '' && !asking && hits?.length === 0 ? 'search-none quiet' : 'unseen'} role="status">
        {query === '' || asking || hits === undefined ? '' : resultCount(query, hits.length)}
      </p>
      <div class="rows" role="listbox" id={`${id}list`} aria-label={say('search')} hidden={shown.length === 0}>
        {shown.map((hit, index) => (
          // biome-ignore lint/a11y: the focus and its keys stay in the field, which names the active option
          <div
            key={hit.entity}
            id={`${id}${index}`}
            class="row-main"
            role="option"
            aria-selected={index === active}
            onClick={() => onOpen(hit.entity)}
          >
            <HitWords hit={hit} query={query} />
          </div>
        ))}
      </div>
    </search>
  );
}

function HitWords({ hit, query }: { hit: SearchHit; query: string }): JSX.Element {
  return (
    <>
      <RowMark card={hit} kind={hit.kind} />
      <span class="row-title">
        <span class="row-name">
          <Highlighted text={hit.name} query={query} />
        </span>
        {hit.matched !== undefined && findLoosely(hit.name, hit.matched) === undefined && (
          <span class="row-matched quiet">
            {' '}
            <Highlighted text={say('matched', { alias: hit.matched })} query={query} />
          </span>
        )}
      </span>
      <span class="row-line quiet" lang="en">
        {hit.line}
      </span>
    </>
  );
}

const resultCount = (query: string, count: number): string =>
  count === 0 ? say('noResults', { query }) : say('results', { count });
