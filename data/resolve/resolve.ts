import type { Draft } from '../model';
import { type Exceptions, Index } from './index-of-entities';
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

/**
 * Makes one entity of the drafts that are the same thing: by reviewed exception, then QID and other codes, id, office,
 * and last name with kind and country. Drafts come in order of trust, the most trusted last. A draft whose id another
 * entity has gets a longer id.
 */
export function resolve(drafts: readonly Draft[], exceptions: Exceptions): Resolved {
  const entities: (Draft | undefined)[] = [];
  const index = new Index(entities, exceptions);
  const redirects = new Map<string, string>();
  const counts = new Map<string, SourceCount>();
  const conflicts: string[] = [];
  for (const draft of drafts) {
    const count = counts.get(draft.origin) ?? { read: 0, accepted: 0, merged: 0, rejected: {} };
    counts.set(draft.origin, count);
    count.read++;
    const [known, ...others] = index.find(draft).filter((number) => entities[number] !== undefined);
    if (known === undefined) {
      const id = index.freeId(draft);
      if (id !== draft.id) redirects.set(`${draft.origin} ${draft.id}`, id);
      count.accepted++;
      index.add(entities.push({ ...draft, id }) - 1);
      continue;
    }
    count.merged++;
    let earlier = entities[known] as Draft;
    for (const number of others) {
      const other = entities[number] as Draft;
      if (other.origin === 'curated' || earlier.origin === 'curated') continue;
      earlier = merge(other, earlier);
      redirects.set(other.id, earlier.id);
      entities[number] = undefined;
    }
    conflicts.push(...differences(earlier, draft));
    const id = draft.origin === 'curated' ? draft.id : earlier.id;
    for (const old of [draft.id, earlier.id]) if (old !== id) redirects.set(old, id);
    entities[known] = { ...merge(earlier, draft), id };
    index.add(known);
  }
  return { entities: entities.filter((entity) => entity !== undefined), redirects, counts, conflicts };
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
