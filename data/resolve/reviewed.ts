/**
 * What a reviewer mends of entities that lists tell wrongly: a line that names the wrong kind or place, a name that is
 * nearly always somebody else's. Records written by hand are mended where they are written.
 */
import { join } from 'node:path';
import { readJsonLines } from '../json-lines';
import type { Draft } from '../model';

/** Why an entity is left out. */
export const REASONS = ['a word', "another's name", "nobody's name", 'no body', 'no more'] as const;

/** What is mended: the line, the name by which papers call a body (the list's stays another), the country. */
interface Mended {
  id: string;
  l?: string;
  n?: string;
  /** ISO 3166 alpha-2 code. */
  c?: string;
}

/** A row of data/resolve/reviewed.jsonl. */
type ReviewedRow = Mended | { id: string; drop: (typeof REASONS)[number] };

interface Reviewed {
  kept: Draft[];
  /** What is left out, with the reason. */
  dropped: { draft: Draft; reason: string }[];
  /** Ids of rows of which there is no such entity, or a record that is written by hand. */
  idle: string[];
}

/** The rows of `reviewed.jsonl`. */
export const readReviewed = (): ReviewedRow[] => readJsonLines(join(import.meta.dirname, 'reviewed.jsonl'));

/** Mends or leaves out the entities of `rows`. */
export function review(entities: readonly Draft[], rows: readonly ReviewedRow[]): Reviewed {
  const idle = new Map(rows.map((row) => [row.id, row]));
  const kept: Draft[] = [];
  const dropped: Reviewed['dropped'] = [];
  for (const draft of entities) {
    const row = draft.origin === 'curated' ? undefined : idle.get(draft.id);
    if (row) idle.delete(draft.id);
    if (!row) kept.push(draft);
    else if ('drop' in row) dropped.push({ draft, reason: row.drop });
    else kept.push(mended(draft, row));
  }
  return { kept, dropped, idle: [...idle.keys()] };
}

function mended(draft: Draft, { l, n, c }: Mended): Draft {
  const aliases = n ? [...draft.aliases, { text: draft.name, lang: 'en', flags: 0 }] : draft.aliases;
  return { ...draft, aliases, ...(n && { name: n }), ...(l && { line: l }), ...(c && { country: c }) };
}
