import type { OpenCard } from './open-card';

/** As many as can be compared. */
const MOST = 2;

/** Cards the reader pinned: they stay while the page is read on, side by side. */
export class PinnedCards {
  #cards: OpenCard[] = [];

  add(card: OpenCard): void {
    while (this.#cards.length >= MOST) this.#cards[0]?.close();
    this.#cards.push(card);
    const [other] = this.#cards;
    if (other && other !== card) card.standBeside(other.box);
  }

  remove(card: OpenCard): void {
    this.#cards = this.#cards.filter((pinned) => pinned !== card);
  }

  /** Those in a copy: closing one takes it out of the list. */
  get all(): OpenCard[] {
    return [...this.#cards];
  }
}
