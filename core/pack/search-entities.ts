import type { Lexicon } from '../lexicon/lexicon';
import type { SearchHit } from '../page/page-state';
import { canonical } from '../text/canonical';
import { FoundEntities, type Searched } from './found-entities';

/** Aliases looked at for one query: enough that the best entities of a two-letter prefix are among them. */
const ALIASES = 400;

/**
 * Entities whose names match what a reader types: whole names first, then beginnings, then names one letter off;
 * within each, the more written-of first. `limit` bounds the answer.
 */
export function searchEntities(pack: Searched, query: string, limit: number): SearchHit[] {
  const { lexicon } = pack;
  const wanted = query.trim();
  if (wanted === '') return [];
  const found = new FoundEntities(pack);
  found.add(wholeNames(lexicon, wanted), 0);
  found.add(lexicon.prefix(wanted, ALIASES), 1);
  // A slip of the finger is looked for only when what was typed leads nowhere or nearly so.
  if (found.size < limit && wanted.length >= 4) found.add(lexicon.near(wanted, ALIASES), 2);
  return found.hits(limit);
}

export interface Selected {
  hits: SearchHit[];
  /** False: nothing has such a name, and the hits only have names like it. */
  named: boolean;
}

/**
 * Entities that words selected on a page may mean: those whose whole name they are and no others; else those named
 * within them ("Ambassador Tom Barrack"), in order; else what a search for them finds. `limit` bounds the answer.
 */
export function selectedEntities(pack: Searched, selection: string, limit: number): Selected {
  const { lexicon } = pack;
  const found = new FoundEntities(pack);
  found.add(wholeNames(lexicon, selection.trim()), 0);
  if (found.size === 0) for (const { alias, start } of lexicon.scan(selection)) found.add([alias], start);
  if (found.size > 0) return { hits: found.hits(limit), named: true };
  return { hits: searchEntities(pack, selection, limit), named: false };
}

/** Aliases that the whole query is, by an ending of its language or letter by letter (case and marks apart). */
function wholeNames(lexicon: Lexicon, query: string): Set<number> {
  const scanned = lexicon.scan(query).filter(({ start, end }) => start === 0 && end === query.length);
  const wanted = canonical(query);
  const equal = lexicon.prefix(query, ALIASES).filter((alias) => canonical(lexicon.surface(alias)) === wanted);
  return new Set([...scanned.map(({ alias }) => alias), ...equal]);
}
