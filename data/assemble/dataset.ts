import type { EntityCard } from '../../core/card/entity-card';
import { laterDate } from '../../core/card/partial-date';
import type { AliasEntry } from '../../core/lexicon/lexicon';
import type { EntityRow } from '../../core/pack/write-columns';
import { aliasEntries } from '../aliases/alias-entries';
import { withoutQuotes } from '../aliases/unquoted';
import { composeLine } from '../compose/line';
import { titleSpans } from '../compose/titles';
import { withSpots } from '../maps/spots';
import type { Draft } from '../model';
import { withReaders } from '../resolve/much-read';
import { withPopularTitles } from '../resolve/popular-title';
import { readExceptions } from '../resolve/read-exceptions';
import { type Resolved, resolve } from '../resolve/resolve';
import { readReviewed, review } from '../resolve/reviewed';
import { dropSuperseded } from '../resolve/superseded';
import { withTitles } from '../resolve/titles';
import { cardOf } from './cards';
import { leadersOf } from './leaders';
import { neighboursOf } from './neighbours';
import { inPackOrder } from './order';
import { edgesOf } from './relations';
import { withSuccessions } from './successions';

/** Everything the pack is written from; entity numbers are positions. */
export interface Dataset {
  entities: Draft[];
  rows: EntityRow[];
  cards: EntityCard[];
  aliases: AliasEntry[];
  resolved: Resolved;
  deadRelations: string[];
  /** Newest date of any source. */
  asOf: string;
}

/** Resolves drafts (most trusted last), words them and connects them. */
export function buildDataset(drafts: readonly Draft[]): Dataset {
  const resolved = resolve(drafts, readExceptions());
  const { kept: present, dropped } = dropSuperseded(resolved.entities);
  for (const { origin } of dropped) reject(resolved, origin, 'office held by another');
  const { kept, dropped: left, idle } = review(present, readReviewed());
  for (const { draft, reason } of left) reject(resolved, draft.origin, reason);
  resolved.conflicts.push(...idle.map((id) => `${id}: reviewed, and no such entity`));
  const entities = inPackOrder(withSpots(withReaders(withPopularTitles(withTitles(withoutQuotes(kept))))));
  const numbers = new Map(entities.map((draft, entity) => [draft.id, entity]));
  const numberOf = (id: string) => numbers.get(id) ?? numbers.get(lastRedirect(id, resolved.redirects));
  const edges = edgesOf(withSuccessions(entities), numberOf);
  const neighbours = neighboursOf(entities, edges.of, numberOf);
  const lines = entities.map(composeLine);
  const rows = entities.map((draft, entity) => ({
    id: draft.id,
    name: draft.name,
    kind: draft.kind,
    line: lines[entity] ?? '',
    country: draft.country ?? '',
    popularity: draft.popularity,
    neighbours: neighbours[entity] ?? [],
    titles: titleSpans(draft),
  }));
  const leaders = leadersOf(entities, numberOf);
  const cards = entities.map((draft, entity) => {
    const ties = { edges: edges.of[entity] ?? [], leaders: leaders[entity] ?? [] };
    return cardOf(draft, lines[entity] ?? '', ties, entities);
  });
  const asOf = newest(entities.flatMap((draft) => draft.sources.map((source) => source.date)));
  return { entities, rows, cards, aliases: aliasEntries(entities), resolved, deadRelations: edges.dead, asOf };
}

function reject(resolved: Resolved, origin: string, reason: string): void {
  const count = resolved.counts.get(origin);
  if (!count) return;
  count.accepted--;
  count.rejected[reason] = (count.rejected[reason] ?? 0) + 1;
}

function lastRedirect(id: string, redirects: ReadonlyMap<string, string>): string {
  let last = id;
  for (let step = 0; step < 5; step++) last = redirects.get(last) ?? last;
  return last;
}

const newest = (dates: readonly string[]) => dates.reduce<string | undefined>(laterDate, undefined) ?? '';
