import { AliasFlag, type Lexicon } from '../lexicon/lexicon';
import type { SearchHit } from '../page/page-state';
import type { EntityTable } from './entity-table';

/** What of a pack a search reads. */
export interface Searched {
  lexicon: Lexicon;
  entities: EntityTable;
}

interface Found {
  entity: number;
  alias: number;
  /** 0 = nothing could fit better. */
  distance: number;
  weight: number;
}

/** Entities found by their names, each by its best one: the nearest first, then the more written-of. */
export class FoundEntities {
  readonly #searched: Searched;
  readonly #best = new Map<number, Found>();

  constructor(searched: Searched) {
    this.#searched = searched;
  }

  get size(): number {
    return this.#best.size;
  }

  /** All that these aliases mean, `distance` away from what was looked for. */
  add(aliases: Iterable<number>, distance: number): void {
    const { lexicon, entities } = this.#searched;
    for (const alias of aliases) {
      for (const { entity, prior, flags } of lexicon.postings(alias)) {
        // "Paris" is the city before it is the government of France.
        const farther = flags & AliasFlag.Metonym ? 0.5 : 0;
        const found = {
          entity,
          alias,
          distance: distance + farther,
          weight: entities.popularity(entity) + 0.2 * prior,
        };
        const known = this.#best.get(entity);
        if (known === undefined || byRank(found, known) < 0) this.#best.set(entity, found);
      }
    }
  }

  /** The best of them, at most `limit`. */
  hits(limit: number): SearchHit[] {
    const ranked = [...this.#best.values()].sort(byRank).slice(0, limit);
    return ranked.map(({ entity, alias }) =>
      toHit(this.#searched.entities, entity, this.#searched.lexicon.surface(alias)),
    );
  }
}

const byRank = (a: Found, b: Found): number =>
  a.distance - b.distance || b.weight - a.weight || a.entity - b.entity || a.alias - b.alias;

function toHit(entities: EntityTable, entity: number, matched: string): SearchHit {
  const hit = {
    entity: entities.id(entity),
    name: entities.name(entity),
    kind: entities.kind(entity),
    line: entities.line(entity),
  };
  return matched === hit.name ? hit : { ...hit, matched };
}
