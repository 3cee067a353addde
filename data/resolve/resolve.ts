import type { Draft } from '../model';
import { identityKeys, nameKey } from './keys';
import { merge } from './merge';

export interface Resolved {
  entities: Draft[];
  /** Ids of drafts that went into another entity → its id. */
  redirects: Map<string, string>;
  /** Accepted, merged and rejected drafts by source; reasons of rejection. */
  counts: Map<string, SourceCount>;
  /** What sources say differently of one entity. */
  conflicts: string[];
}

export interface SourceCount {
  read: number;
  accepted: number;
  merged: number;
  rejected: Record<string, number>;
}

export interface Exceptions {
  /** Draft id → id of the entity it is. */
  same: ReadonlyMap<string, string>;
  /** Pairs "a b" that only look the same. */
  distinct: ReadonlySet<string>;
}

/**
 * Makes one entity of the drafts that are the same thing: by reviewed exception, then id, QID and other codes, then
 * name, kind and country together. Drafts come in order of trust, the most trusted last.
 */
export function resolve(drafts: readonly Draft[], exceptions: Exceptions): Resolved {
  const entities: (Draft | undefined)[] = [];
  const places = new Map<string, number>();
  const names = new Map<string, number>();
  const redirects = new Map<string, string>();
  const counts = new Map<string, SourceCount>();
  const conflicts: string[] = [];
  for (const draft of drafts) {
    const count = counts.get(draft.origin) ?? { read: 0, accepted: 0, merged: 0, rejected: {} };
    counts.set(draft.origin, count);
    count.read++;
    const known = findKnown(draft, places, names, entities, exceptions);
    const earlier = known === undefined ? undefined : entities[known];
    if (known === undefined || !earlier) {
      if (!draft.id) {
        count.rejected['no Latin name'] = (count.rejected['no Latin name'] ?? 0) + 1;
        continue;
      }
      count.accepted++;
      remember(draft, entities.push(draft) - 1, places, names);
      continue;
    }
    count.merged++;
    conflicts.push(...differences(earlier, draft));
    const id = draft.origin === 'curated' ? draft.id : earlier.id;
    for (const old of [draft.id, earlier.id]) if (old !== id) redirects.set(old, id);
    const merged = { ...merge(earlier, draft), id };
    entities[known] = merged;
    remember(merged, known, places, names);
    remember(draft, known, places, names);
  }
  return { entities: entities.filter((entity) => entity !== undefined), redirects, counts, conflicts };
}

function findKnown(
  draft: Draft,
  places: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, number>,
  entities: readonly (Draft | undefined)[],
  exceptions: Exceptions,
): number | undefined {
  const same = exceptions.same.get(draft.id);
  if (same !== undefined && places.has(`id ${same}`)) return places.get(`id ${same}`);
  for (const [other, target] of exceptions.same) {
    if (target === draft.id && places.has(`id ${other}`)) return places.get(`id ${other}`);
  }
  for (const key of identityKeys(draft)) {
    const found = places.get(key);
    if (found !== undefined && !apart(draft, entities[found], exceptions)) return found;
  }
  const key = nameKey(draft);
  const found = key === undefined ? undefined : names.get(key);
  const other = found === undefined ? undefined : entities[found];
  if (!other || other.origin === draft.origin || apart(draft, other, exceptions)) return undefined;
  return found;
}

const apart = (a: Draft, b: Draft | undefined, exceptions: Exceptions) =>
  b !== undefined && (exceptions.distinct.has(`${a.id} ${b.id}`) || exceptions.distinct.has(`${b.id} ${a.id}`));

function remember(draft: Draft, number: number, places: Map<string, number>, names: Map<string, number>): void {
  for (const key of identityKeys(draft)) if (!places.has(key)) places.set(key, number);
  const key = nameKey(draft);
  if (key !== undefined && !names.has(key)) names.set(key, number);
}

function differences(earlier: Draft, later: Draft): string[] {
  const told: string[] = [];
  for (const field of ['kind', 'country', 'born', 'wikidata'] as const) {
    const [was, is] = [earlier[field], later[field]];
    if (was === undefined || is === undefined || was === is) continue;
    if (field === 'born' && (was.startsWith(is) || is.startsWith(was))) continue;
    told.push(`${later.id}: ${field} ${was} (${earlier.origin}) / ${is} (${later.origin})`);
  }
  return told;
}
