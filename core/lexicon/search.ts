import { canonical, NAME } from '../text/canonical';
import { Tokens } from '../text/tokens';
import type { AliasStore } from './alias-store';
import { withinOneEdit } from './one-edit';
import type { Sections } from './sections';

interface Hit {
  alias: number;
  prior: number;
  /** Rank before prior: 0 is equal to the query. */
  distance: number;
  length: number;
}

/** Search over all aliases for the popup: one pass over the records, a few milliseconds for 100,000. */
export class AliasSearch {
  private readonly sections: Sections;
  private readonly store: AliasStore;
  /** Used again for every name: making them anew costs thirty times the reading. */
  private readonly tokens = new Tokens(NAME);

  constructor(sections: Sections, store: AliasStore) {
    this.sections = sections;
    this.store = store;
  }

  /** Aliases whose canonical form begins with the query's, best prior first, then the shorter. */
  prefix(query: string, limit: number): number[] {
    const wanted = canonical(query);
    if (wanted === '') return [];
    return this.collect(limit, (name) => (name.startsWith(wanted) ? 0 : -1));
  }

  /** Aliases at most one insertion, deletion, replacement or swap of neighbours away; equal ones first. */
  near(query: string, limit: number): number[] {
    const wanted = canonical(query);
    if (wanted === '') return [];
    return this.collect(limit, (name) => (name === wanted ? 0 : withinOneEdit(name, wanted) ? 1 : -1));
  }

  private collect(limit: number, distanceOf: (name: string) => number): number[] {
    const { cursor } = this.store;
    const hits: Hit[] = [];
    this.store.forEach((alias) => {
      const name = canonical(cursor.surface(), this.tokens);
      const distance = distanceOf(name);
      if (distance < 0) return;
      const prior = this.sections.records[cursor.postingsAt + 1] as number;
      hits.push({ alias, prior, distance, length: name.length });
    });
    hits.sort((a, b) => a.distance - b.distance || b.prior - a.prior || a.length - b.length || a.alias - b.alias);
    return hits.slice(0, limit).map((hit) => hit.alias);
  }
}
