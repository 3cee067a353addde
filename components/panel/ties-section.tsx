import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EntityCard } from '../../core/card/entity-card';
import { type Tie, tiesAmong } from '../../core/page/cast-ties';
import { OneOf } from '../controls/choices';
import { say } from './strings';
import { MOST_NAMES, TieGraph } from './tie-graph';
import { TieTable } from './tie-table';

interface TiesSectionProps {
  cards: readonly EntityCard[];
  onOpen: (entity: string) => void;
}

/** How the people and bodies on the page are connected: a picture, or the same as a table. */
export function TiesSection({ cards, onOpen }: TiesSectionProps): JSX.Element {
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const ties = useMemo(() => tiesAmong(cards), [cards]);
  if (ties.length === 0) return <p class="panel-empty quiet">{say('noTies')}</p>;

  const tied = cards.filter(({ id }) => degree(ties, id) > 0);
  const names = bestTied(tied, ties, MOST_NAMES);
  const drawn = new Set(names.map(({ id }) => id));
  const leftOut = tied.length - names.length;
  const views = (['picture', 'table'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <div class="panel-ties">
      <OneOf legend={say('tiesAs')} options={views} value={view} onChange={setView} />
      <div class="ties-picture" hidden={view !== 'picture'}>
        <TieGraph
          names={names}
          ties={ties.filter(({ from, to }) => drawn.has(from.id) && drawn.has(to.id))}
          onOpen={onOpen}
        />
        {leftOut > 0 && <p class="quiet">{say('leftOut', { count: leftOut })}</p>}
      </div>
      <div class="ties-table" hidden={view !== 'table'}>
        <TieTable ties={ties} onOpen={onOpen} />
      </div>
    </div>
  );
}

const degree = (ties: readonly Tie[], id: string): number =>
  ties.filter(({ from, to }) => from.id === id || to.id === id).length;

/** The `most` names with the most ties, in page order. */
function bestTied(tied: readonly EntityCard[], ties: readonly Tie[], most: number): EntityCard[] {
  const best = new Set([...tied].sort((a, b) => degree(ties, b.id) - degree(ties, a.id)).slice(0, most));
  return tied.filter((card) => best.has(card));
}
