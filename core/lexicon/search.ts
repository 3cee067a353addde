import { canonical } from '../text/canonical';
import { type AliasStore, compare } from './alias-store';
import { BLOCK } from './layout';
import { mayHoldNear, withinOneEdit } from './one-edit';

interface Hit {
  alias: number;
  prior: number;
  /** Rank before prior: 0 is equal to the query. */
  distance: number;
  length: number;
}

const textOf = (units: Uint16Array) => String.fromCharCode(...units);
const unitsOf = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0));

/** Search over all aliases for the popup. They lie in order of their canonical forms. */
export class AliasSearch {
  private readonly store: AliasStore;
  private readonly aliasCount: number;

  constructor(store: AliasStore, aliasCount: number) {
    this.store = store;
    this.aliasCount = aliasCount;
  }

  /** Aliases whose canonical form begins with the query's: equal ones first, then best prior, then the shorter. */
  prefix(query: string, limit: number): number[] {
    const wanted = unitsOf(canonical(query));
    const hits: Hit[] = [];
    if (wanted.length === 0) return [];
    const { store } = this;
    for (let alias = store.lowerBound(wanted); alias < this.aliasCount; alias++) {
      store.cursor.move(alias);
      const name = store.canonical();
      if (compare(name.subarray(0, wanted.length), wanted, wanted.length) !== 0) break;
      const distance = name.length === wanted.length ? 0 : 1;
      hits.push({ alias, prior: store.cursor.prior, distance, length: name.length });
    }
    return best(hits, limit);
  }

  /** Aliases at most one insertion, deletion, replacement or swap of neighbours away; equal ones first. */
  near(query: string, limit: number): number[] {
    const wanted = canonical(query);
    if (wanted === '') return [];
    const { store, aliasCount } = this;
    const hits: Hit[] = [];
    let first = textOf(store.firstOf(0));
    for (let from = 0; from < aliasCount; from += BLOCK) {
      const next = from + BLOCK < aliasCount ? textOf(store.firstOf(from / BLOCK + 1)) : undefined;
      if (next === undefined || mayHoldNear(first, next, wanted)) this.nearIn(from, wanted, hits);
      first = next ?? '';
    }
    return best(hits, limit);
  }

  private nearIn(from: number, wanted: string, hits: Hit[]): void {
    const { store } = this;
    for (let alias = from; alias < Math.min(this.aliasCount, from + BLOCK); alias++) {
      store.cursor.move(alias);
      const name = textOf(store.canonical());
      const distance = name === wanted ? 0 : 1;
      if (distance > 0 && !withinOneEdit(name, wanted)) continue;
      hits.push({ alias, prior: store.cursor.prior, distance, length: name.length });
    }
  }
}

function best(hits: Hit[], limit: number): number[] {
  hits.sort((a, b) => a.distance - b.distance || b.prior - a.prior || a.length - b.length || a.alias - b.alias);
  return hits.slice(0, limit).map((hit) => hit.alias);
}
