import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityCard } from '../../core/card/entity-card';

/** Milliseconds after which a card counts as seen. */
const SEEN_AFTER = 1_000;

/** The cards opened one from the other, and which of them is shown; `at` -1 = none, the lists are. */
interface Trail {
  cards: EntityCard[];
  at: number;
}

interface Needs {
  /** The card of an entity; undefined when there is none. */
  find: (entity: string) => Promise<EntityCard | undefined>;
  /** A card was shown for a second. */
  onSeen: (entity: string) => void;
}

/** A trail of cards with a way back and forward. `find` and `onSeen` are asked anew at every drawing. */
export function useCards({ find, onSeen }: Needs) {
  const [{ cards, at }, setTrail] = useState<Trail>({ cards: [], at: -1 });
  const asked = useRef(0);
  const shown = cards[at];
  const move = (by: number) => setTrail((trail) => ({ ...trail, at: clamp(trail.at + by, trail.cards.length) }));

  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(() => onSeen(shown.id), SEEN_AFTER);
    return () => clearTimeout(timer);
  }, [shown?.id]);

  const open = (entity: string) => {
    // Answers may come in another order than the questions: only the last one counts.
    const number = ++asked.current;
    find(entity).then(
      (card) => {
        if (card === undefined || number !== asked.current) return;
        setTrail((trail) => {
          const behind = trail.cards.slice(0, trail.at + 1);
          return { cards: [...behind, card], at: behind.length };
        });
      },
      () => {},
    );
  };
  return {
    shown,
    canGoBack: at > 0,
    canGoForward: at + 1 < cards.length,
    open,
    back: () => move(-1),
    forward: () => move(1),
    /** To the lists; the trail can still be walked forward. */
    close: () => {
      asked.current++;
      setTrail((trail) => ({ ...trail, at: -1 }));
    },
  };
}

const clamp = (at: number, count: number): number => Math.max(-1, Math.min(at, count - 1));
