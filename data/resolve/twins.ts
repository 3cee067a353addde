import type { Draft } from '../model';

interface Twins {
  a: Draft;
  b: Draft;
  /** The name or title they share. */
  shared: string;
}

/**
 * Pairs of one kind and country that share a full name of two words or more, and pairs of one kind with the same Wikidata
 * id or article, the better known first. Groups and organisations count as one kind.
 */
export function likelyTwins(entities: readonly Draft[], fullNames: (draft: Draft) => string[]): Twins[] {
  const first = new Map<string, Draft>();
  const found = new Map<string, Twins>();
  for (const draft of entities) {
    const kind = draft.kind === 'group' ? 'organisation' : draft.kind;
    const names = fullNames(draft).filter((name) => name.includes(' '));
    const keys = new Map(names.map((name) => [`${kind} ${draft.country} ${name}`, name]));
    for (const id of [draft.wikidata, draft.wikipedia]) if (id) keys.set(`${kind} = ${id}`, id);
    for (const [key, shared] of keys) {
      const other = first.get(key);
      if (other && other !== draft) {
        const [a, b] = other.popularity >= draft.popularity ? [other, draft] : [draft, other];
        found.set(`${a.id} ${b.id}`, { a, b, shared });
      } else first.set(key, draft);
    }
  }
  return [...found.values()].sort((x, y) => y.a.popularity - x.a.popularity || (x.a.id < y.a.id ? -1 : 1));
}
