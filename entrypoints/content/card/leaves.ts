import type { EntityCard } from '../../../core/card/entity-card';
import type { Choice } from '../../../core/linker/document';
import { type Mark, wordsOf } from '../paint/mark';
import type { Leaf } from './card-view';

/** A runner-up with at least this share of the first's belief makes a question of a name. */
const RIVAL = 0.5;

/** What opens at a mark: its card, or the question who is meant where the page leaves that open. */
export function leafOf(mark: Mark, card: EntityCard): Leaf {
  const { link } = mark;
  const surface = wordsOf(mark);
  const [rival] = link.runnersUp;
  if (rival === undefined || rival.share < link.confidence * RIVAL) return { card, link, surface };
  const { id: entity, name, line } = card;
  return { surface, choices: [{ entity, name, line, share: link.confidence }, ...link.runnersUp] };
}

/**
 * What opens for selected text: one card, a choice of several, or the word that nothing is known. `named`: the text
 * has names of theirs; a card whose name is only like it is for the reader to choose.
 */
export function leafOfCards(surface: string, cards: readonly EntityCard[], named: boolean): Leaf {
  const [only] = cards;
  return named && cards.length === 1 && only ? { card: only } : { surface, choices: cards.map(choiceOf) };
}

const choiceOf = ({ id, name, line }: EntityCard): Choice => ({ entity: id, name, line, share: 0 });
