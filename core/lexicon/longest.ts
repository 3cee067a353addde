import type { Occurrence } from './lexicon';

function order(a: Occurrence, b: Occurrence): number {
  return a.start - b.start || b.end - a.end || Number(a.inflected) - Number(b.inflected) || a.alias - b.alias;
}

/** Insertion sort: matches come almost in order, a few at one word apart. */
function sort(found: Occurrence[]): void {
  for (let i = 1; i < found.length; i++) {
    const one = found[i] as Occurrence;
    let at = i;
    for (; at > 0 && order(found[at - 1] as Occurrence, one) > 0; at--) found[at] = found[at - 1] as Occurrence;
    found[at] = one;
  }
}

/**
 * Leftmost first, longest first, without what lies inside a longer match and without doubles; matches that overlap
 * in part, and different aliases on the same span, are kept. Takes the list over.
 */
export function longest(found: Occurrence[]): Occurrence[] {
  sort(found);
  let kept = 0;
  let reach = -1;
  /** First kept occurrence on the same span as the last. */
  let group = 0;
  for (const one of found) {
    const first = kept > 0 ? found[group] : undefined;
    if (first !== undefined && first.start === one.start && first.end === one.end) {
      if (has(found, group, kept, one.alias)) continue;
    } else {
      if (one.end <= reach) continue;
      group = kept;
      reach = one.end;
    }
    found[kept++] = one;
  }
  found.length = kept;
  return found;
}

function has(found: readonly Occurrence[], from: number, to: number, alias: number): boolean {
  for (let i = from; i < to; i++) if (found[i]?.alias === alias) return true;
  return false;
}
