import type { Lexicon } from '../lexicon/lexicon';
import { wholeNames } from '../lexicon/whole-names';
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
  found.add(new Set([...namesAsWritten(lexicon, wanted), ...equalNames(lexicon, wanted)]), 0);
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
  const wanted = selection.trim();
  found.add(namesAsWritten(lexicon, wanted), 0);
  // In other capitals: "georgia", but the ministry KIM only where nothing is called Kim.
  if (found.size === 0) found.add(equalNames(lexicon, wanted), 0);
  if (found.size === 0) for (const { alias, start } of lexicon.scan(selection)) found.add([alias], start);
  if (found.size > 0) return { hits: found.hits(limit), named: true };
  return { hits: searchEntities(pack, selection, limit), named: false };
}

/** Aliases that the whole query is as a page would write them, endings of its language included. */
function namesAsWritten(lexicon: Lexicon, query: string): number[] {
  return wholeNames(query, undefined, lexicon).map(({ alias }) => alias);
}

/** Aliases that the query is letter by letter, whatever its capitals and marks. */
function equalNames(lexicon: Lexicon, query: string): number[] {
  const wanted = canonical(query);
  return lexicon.prefix(query, ALIASES).filter((alias) => canonical(lexicon.surface(alias)) === wanted);
}
