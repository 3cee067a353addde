import { canonical, NAME } from '../text/canonical';
import { Tokens } from '../text/tokens';
import type { AliasStore } from './alias-store';
import { mayBegin, mayBeNear, NameSketch } from './name-sketch';
import { withinOneEdit } from './one-edit';
import { encodeSurface } from './record';
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
    return this.collect(query, limit, mayBegin, (name) => (name.startsWith(wanted) ? 0 : -1));
  }

  /** Aliases at most one insertion, deletion, replacement or swap of neighbours away; equal ones first. */
  near(query: string, limit: number): number[] {
    const wanted = canonical(query);
    if (wanted === '') return [];
    const distanceOf = (name: string) => (name === wanted ? 0 : withinOneEdit(name, wanted) ? 1 : -1);
    return this.collect(query, limit, mayBeNear, distanceOf);
  }

  /** `mayMatch` looks at sketches and spares most names the full reading. */
  private collect(
    query: string,
    limit: number,
    mayMatch: (name: NameSketch, query: NameSketch) => boolean,
    distanceOf: (name: string) => number,
  ): number[] {
    const { cursor } = this.store;
    const { records } = this.sections;
    const bytes = Uint8Array.from(encodeSurface(query));
    const wanted = new NameSketch().read(bytes, 0, bytes.length);
    const sketch = new NameSketch();
    const hits: Hit[] = [];
    this.store.forEach((alias) => {
      if (!mayMatch(sketch.read(records, cursor.surfaceAt, cursor.next), wanted)) return;
      const name = canonical(cursor.surface(), this.tokens);
      const distance = distanceOf(name);
      if (distance < 0) return;
      const prior = records[cursor.postingsAt + 1] as number;
      hits.push({ alias, prior, distance, length: name.length });
    });
    hits.sort((a, b) => a.distance - b.distance || b.prior - a.prior || a.length - b.length || a.alias - b.alias);
    return hits.slice(0, limit).map((hit) => hit.alias);
  }
}
