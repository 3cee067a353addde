import { useState } from 'preact/hooks';
import type { EntityCard } from '../../core/card/entity-card';
import { askFromPage } from '../../platform/messaging';

/** The card shown and those behind it. */
export function useCards() {
  const [stack, setStack] = useState<EntityCard[]>([]);
  const open = (entity: string) => {
    askFromPage('cards.get', { entities: [entity] }).then(
      ([card]) => card !== undefined && setStack((known) => [...known, card]),
      () => {},
    );
  };
  return {
    shown: stack.at(-1),
    open,
    back: () => setStack((known) => known.slice(0, -1)),
    clear: () => setStack([]),
  };
}
