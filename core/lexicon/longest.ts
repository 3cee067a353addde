import type { Occurrence } from './lexicon';

function order(a: Occurrence, b: Occurrence): number {
  return a.start - b.start || b.end - a.end || Number(a.inflected) - Number(b.inflected) || a.alias - b.alias;
}

/**
 * Leftmost first, longest first, without what lies inside a longer match and without doubles; matches that overlap
 * in part, and different aliases on the same span, are kept.
 */
export function longest(found: Occurrence[]): Occurrence[] {
  found.sort(order);
  const kept: Occurrence[] = [];
  let reach = -1;
  /** First kept occurrence on the same span as the last. */
  let group = 0;
  for (const one of found) {
    const first = kept[group];
    if (first !== undefined && first.start === one.start && first.end === one.end) {
      if (!has(kept, group, one.alias)) kept.push(one);
    } else if (one.end > reach) {
      group = kept.length;
      kept.push(one);
      reach = one.end;
    }
  }
  return kept;
}

function has(kept: readonly Occurrence[], from: number, alias: number): boolean {
  for (let i = from; i < kept.length; i++) if (kept[i]?.alias === alias) return true;
  return false;
}
