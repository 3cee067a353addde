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
  for (const one of found) {
    const last = kept[kept.length - 1];
    const same = last !== undefined && last.start === one.start && last.end === one.end;
    if (same ? last.alias === one.alias : one.end <= reach) continue;
    kept.push(one);
    reach = Math.max(reach, one.end);
  }
  return kept;
}
