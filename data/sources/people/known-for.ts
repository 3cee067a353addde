/**
 * What those are known for of whom Pantheon tells a trade and a birthplace only: the office of former presidents and
 * ministers, the deed of others, and when somebody died whom WordNet knew alive, each with the pages that tell it (tables
 * known-for and known-for-sources).
 */
import type { PartialDate, Source } from '../../../core/card/entity-card';
import { laterDate, yearOf } from '../../../core/card/partial-date';
import { readTable } from '../../json-lines';
import type { Draft, DraftRole } from '../../model';
import { CITED } from '../cited';
import { type CitedPage, citedPages } from '../cited-pages';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';
import { lifeOf } from './wordnet-people';

/** Dates are as the pages give them: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface KnownForRow {
  /** Title of the article, as Pantheon has it; of whom it does not list, WordNet's name. */
  p: string;
  /** ISO code of the country served, which need not be where somebody was born; none where the pages do not tell. */
  c?: string;
  /** Day of death. */
  d?: PartialDate;
  /** Offices, the one that made somebody known first. */
  r?: readonly KnownOffice[];
  /** The line of those who held no office; none where only the day of death is told. */
  l?: string;
  /** Pages that tell the line. */
  s?: readonly string[];
}

interface KnownOffice {
  /** "president of Chile" */
  t: string;
  f?: PartialDate;
  /** None for one who holds it still. */
  u?: PartialDate;
  /** When the page says so, of an office that is still held. */
  a?: PartialDate;
  /** Keys of known-for-sources. */
  s: readonly string[];
}

/** @throws when a row names a page that nobody knows */
export function readKnownFor(
  before: readonly Draft[],
  rows = readTable<KnownForRow>('known-for'),
  pages = readTable<CitedPage>('known-for-sources'),
): Draft[] {
  const pageOf = citedPages('known-for', 'known-for-sources', pages);
  const listed = new Map<string | undefined, Draft>([
    ...before.filter(({ origin }) => origin === 'wordnet-people').map((draft) => [draft.name, draft] as const),
    ...before.filter(({ origin }) => origin === 'pantheon').map((draft) => [draft.wikipedia, draft] as const),
  ]);
  const lines = new Map(before.toReversed().map(({ id, line }) => [id, line]));
  return rows.flatMap((row) => {
    const known = listed.get(row.p);
    if (!known) return leftOut('known-for', 'not listed') || [];
    return [personOf(row, known, lines.get(known.id), (keys) => keys.map((key) => pageOf(row.p, key)))];
  });
}

/** @param line what WordNet says of somebody, or else Pantheon */
function personOf(
  row: KnownForRow,
  { id, name, popularity, born, wikipedia }: Draft,
  line: string | undefined,
  pagesOf: (keys: readonly string[]) => Source[],
): Draft {
  const roles = (row.r ?? []).map((office) => roleOf(office, pagesOf(office.s)));
  const all = [...new Set([...roles.flatMap((role) => role.sources), ...pagesOf(row.s ?? [])])];
  const asOf = all.reduce((date, source) => laterDate(date, source.date) ?? date, CITED.pantheon.date);
  const [first = CITED.pantheon] = all;
  const draft = draftFrom(first, { id, origin: 'known-for', kind: 'person', name, popularity, asOf });
  const said = row.l ?? (roles.length === 0 ? line : undefined);
  return {
    ...draft,
    roles,
    sources: all,
    ...(row.c && { country: row.c }),
    ...(wikipedia && { wikipedia }),
    // Without it two namesakes that are listed beside each other would be taken for one.
    ...(born && { born }),
    ...(row.d && { died: row.d }),
    ...(said && { line: row.d ? `${said}${lifeOf(born ? yearOf(born) : undefined, yearOf(row.d))}` : said }),
  };
}

function roleOf({ t, f, u, a }: KnownOffice, sources: Source[]): DraftRole {
  const asOf = a ?? sources.reduce<PartialDate | undefined>((date, source) => laterDate(date, source.date), undefined);
  return { title: t, ...(f && { from: f }), ...(u && { to: u }), asOf: asOf ?? u ?? '', sources };
}
