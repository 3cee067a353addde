import type { EntityTable } from '../../pack/entity-table';
import { firstFrom } from '../../pack/first-from';
import type { EntityNumbers } from '../../pack/pack-format';
import type { Anchor, Anchors } from './anchors';

interface Ties {
  share: number;
  strongest: number;
  /** How often that one is named. */
  count: number;
}

/** A country or body with very many neighbours says little about each. */
const TYPICAL_DEGREE = 12;

/** How what a page names in full is tied to what else may be meant on it. */
export class TiesHere {
  readonly #entities: EntityTable;
  readonly #anchors: Anchors;
  readonly #known = new Map<number, Ties>();

  constructor(entities: EntityTable, anchors: Anchors) {
    this.#entities = entities;
    this.#anchors = anchors;
  }

  /** 0…1: how much the page names entities related to `entity`. */
  related(entity: number): number {
    return this.#ties(entity).share;
  }

  /** The related entity that is named in full most often on the page, -1 if none. */
  strongest(entity: number): number {
    return this.#ties(entity).strongest;
  }

  #ties(entity: number): Ties {
    let known = this.#known.get(entity);
    if (known) return known;
    known = { share: 0, strongest: -1, count: 0 };
    this.#known.set(entity, known);
    let votes = 0;
    const neighbours = this.#entities.neighbours(entity);
    // Of the two lists the shorter is walked.
    if (neighbours.length <= this.#anchors.size * 4) {
      for (const other of neighbours) votes += this.#voteOf(other, this.#anchors.of(other), entity, known);
    } else {
      for (const other of this.#anchors.keys())
        if (holds(neighbours, other)) votes += this.#voteOf(other, this.#anchors.of(other), entity, known);
    }
    known.share = 1 - Math.exp(-votes);
    return known;
  }

  /** What a neighbour that stands on the page says; notes the one named most often. */
  #voteOf(other: number, anchor: Anchor | undefined, entity: number, into: Ties): number {
    if (!anchor || other === entity) return 0;
    if (anchor.count > into.count) {
      into.strongest = other;
      into.count = anchor.count;
    }
    return TYPICAL_DEGREE / (TYPICAL_DEGREE + this.#entities.neighbours(other).length);
  }
}

const holds = (ascending: EntityNumbers, wanted: number): boolean => ascending[firstFrom(wanted, ascending)] === wanted;
