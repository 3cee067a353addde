import type { Lexicon } from '../lexicon/lexicon';
import type { SearchHit } from '../page/page-state';
import type { EntityTable } from './entity-table';

/** Aliases looked at for one query: enough that the best entities of a two-letter prefix are among them. */
const ALIASES = 400;

interface Found {
  entity: number;
  alias: number;
  /** 0 = the query is the whole alias, 1 = its beginning, 2 = one edit away. */
  distance: number;
  weight: number;
}

/**
 * Entities whose names match what a reader types: whole names first, then beginnings, then names one letter off;
 * within each, the more written-of first. `limit` bounds the answer.
 */
export function searchEntities(
  { lexicon, entities }: { lexicon: Lexicon; entities: EntityTable },
  query: string,
  limit: number,
): SearchHit[] {
  const wanted = query.trim();
  if (wanted === '') return [];
  const whole = new Set(wholeAliases(lexicon, wanted));
  const best = new Map<number, Found>();
  const collect = (aliases: Iterable<number>, distance: number) => {
    for (const alias of aliases) {
      for (const { entity, prior } of lexicon.postings(alias)) {
        const found = { entity, alias, distance, weight: entities.popularity(entity) + 0.2 * prior };
        const known = best.get(entity);
        if (known === undefined || byRank(found, known) < 0) best.set(entity, found);
      }
    }
  };
  collect(whole, 0);
  collect(lexicon.prefix(wanted, ALIASES), 1);
  // A slip of the finger is looked for only when what was typed leads nowhere or nearly so.
  if (best.size < limit && wanted.length >= 4) collect(lexicon.near(wanted, ALIASES), 2);
  return [...best.values()]
    .sort(byRank)
    .slice(0, limit)
    .map(({ entity, alias }) => toHit(entities, entity, lexicon.surface(alias)));
}

/** Aliases that the whole query is an occurrence of. */
function wholeAliases(lexicon: Lexicon, query: string): number[] {
  const all = lexicon.scan(query).filter(({ start, end }) => start === 0 && end === query.length);
  return all.map(({ alias }) => alias);
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
