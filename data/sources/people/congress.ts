/**
 * Sitting members of the United States Congress, presidents and vice presidents: unitedstates/congress-legislators
 * (CC0), commit dfa9622 of 15 June 2026.
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { isPopularTitle } from '../popular-titles';
import { knownName, shortName } from './congress-names';
import { officesOf, seatsOf } from './congress-roles';

export interface CongressRow {
  id: string;
  k: 'leg' | 'exec';
  n: string;
  fn: string;
  ln: string;
  mn?: string;
  nk?: string;
  on?: string[];
  b: string;
  wd?: string;
  wp?: string;
  bg?: string;
  ch?: 'House' | 'Senate';
  st?: string;
  d?: number;
  p?: string;
  s1?: string;
  sc?: string;
  lead?: { t: string; s?: string; e?: string }[];
  terms?: { o: string; s: string; e: string; p?: string }[];
  cur?: 1;
}

/** Members of Congress, presidents and vice presidents. */
export function readCongress(rows = readTable<CongressRow>('congress')): Draft[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const plain = slugOf(row.wp?.replace(/ \(.*/, '') ?? shortName(row));
    const id = taken.has(plain) ? `${plain}-${(row.st ?? row.b.slice(0, 4)).toLowerCase()}` : plain;
    taken.add(id);
    return memberOf(row, id);
  });
}

function memberOf(row: CongressRow, id: string): Draft {
  const name = row.wp?.replace(/ \(.*/, '') ?? knownName(row);
  const draft = draftFrom(CITED.congress, {
    id,
    origin: 'congress',
    kind: 'person',
    name,
    popularity: popularityOf(row),
  });
  draft.roles = row.k === 'leg' ? seatsOf(row) : officesOf(row);
  // John Quincy Adams is not called as his father was.
  const whole = name === row.n && name !== shortName(row) && isPopularTitle(shortName(row));
  const plain = whole ? [] : [shortName(row), `${row.fn} ${row.ln}`];
  const full = [row.n, ...plain, ...(row.nk ? [`${row.nk} ${row.ln}`] : [])];
  if (row.mn) full.push(`${row.fn} ${row.mn} ${row.ln}`);
  for (const text of new Set(full)) draft.aliases.push({ text, lang: 'en', flags: 0 });
  draft.aliases.push({ text: row.ln, lang: 'en', flags: AliasFlag.Short });
  if (row.p)
    draft.facts.push({ text: `Party: ${partyName(row.p)}.`, asOf: CITED.congress.date, sources: [CITED.congress] });
  return {
    ...draft,
    what: 'politician',
    country: 'US',
    born: row.b,
    codes: { bioguide: row.bg ?? row.id },
    ...(row.wd && { wikidata: row.wd }),
    ...(row.wp && { wikipedia: row.wp }),
  };
}

const partyName = (party: string) => (party === 'Democrat' ? 'Democratic' : party);

function popularityOf(row: CongressRow): number {
  if (row.k === 'exec') {
    const last = row.terms?.at(-1);
    const president = row.terms?.some((term) => term.o.startsWith('President'));
    if (row.cur) return 0.8;
    return (last?.e ?? '') > '1990' ? 0.55 : president ? 0.3 : 0.12;
  }
  const leads = row.lead?.some((post) => !post.e);
  return (row.ch === 'Senate' ? 0.28 : 0.16) + (leads ? 0.2 : 0);
}
