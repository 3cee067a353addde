/**
 * Offices of those whom Pantheon knows as politicians and no more: presidents and prime ministers of the last century,
 * each office with the pages that tell it (tables former-leaders and former-leader-sources).
 */
import type { PartialDate, Source } from '../../../core/card/entity-card';
import { laterDate } from '../../../core/card/partial-date';
import { readTable } from '../../json-lines';
import type { Draft, DraftRole } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';

/** Dates are as the pages give them: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface FormerLeaderRow {
  /** Title of the article, as Pantheon has it. */
  p: string;
  /** ISO code of the country served, which need not be where somebody was born. */
  c: string;
  /** Day of death. */
  d?: PartialDate;
  /** Offices, the one that made somebody known first. */
  r?: readonly FormerOffice[];
  /** The line of those who held no office. */
  l?: string;
  /** Pages that tell the line. */
  s?: readonly string[];
}

interface FormerOffice {
  /** "president of Chile" */
  t: string;
  f?: PartialDate;
  /** None for one who holds it still. */
  u?: PartialDate;
  /** When the page says so, of an office that is still held. */
  a?: PartialDate;
  /** Keys of former-leader-sources. */
  s: readonly string[];
}

export type FormerLeaderSource = Source & { id: string };

/** @throws when a row names a page that nobody knows */
export function readFormerLeaders(
  before: readonly Draft[],
  rows = readTable<FormerLeaderRow>('former-leaders'),
  pages = readTable<FormerLeaderSource>('former-leader-sources'),
): Draft[] {
  const sources = new Map(pages.map(({ id, ...source }) => [id, source]));
  const listed = new Map<string | undefined, Draft>(
    before.filter(({ origin }) => origin === 'pantheon').map((draft) => [draft.wikipedia, draft]),
  );
  return rows.flatMap((row) => {
    const known = listed.get(row.p);
    return known
      ? [leaderOf(row, known, (keys) => cited(row, keys, sources))]
      : leftOut('former-leaders', 'not listed') || [];
  });
}

function leaderOf(
  row: FormerLeaderRow,
  { id, name, popularity }: Draft,
  pagesOf: (keys: readonly string[]) => Source[],
): Draft {
  const roles = (row.r ?? []).map((office) => roleOf(office, pagesOf(office.s)));
  const all = [...new Set([...roles.flatMap((role) => role.sources), ...pagesOf(row.s ?? [])])];
  const asOf = all.reduce((date, source) => laterDate(date, source.date) ?? date, CITED.pantheon.date);
  const [first = CITED.pantheon] = all;
  const draft = draftFrom(first, { id, origin: 'former-leaders', kind: 'person', name, popularity, asOf });
  return {
    ...draft,
    roles,
    sources: all,
    country: row.c,
    wikipedia: row.p,
    ...(row.d && { died: row.d }),
    ...(row.l && { line: row.l }),
  };
}

function roleOf({ t, f, u, a }: FormerOffice, sources: Source[]): DraftRole {
  const asOf = a ?? sources.reduce<PartialDate | undefined>((date, source) => laterDate(date, source.date), undefined);
  return { title: t, ...(f && { from: f }), ...(u && { to: u }), asOf: asOf ?? u ?? '', sources };
}

function cited(row: FormerLeaderRow, keys: readonly string[], sources: ReadonlyMap<string, Source>): Source[] {
  return keys.map((key) => {
    const source = sources.get(key);
    if (!source)
      throw new Error(
        `data/tables/former-leaders.jsonl, ${row.p}: no page "${key}" in former-leader-sources.jsonl; add it there`,
      );
    return source;
  });
}
