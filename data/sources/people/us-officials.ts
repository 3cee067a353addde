/** Governors, statewide officers and mayors in the United States: Open States people (CC0), commit 934bf09, 5 August 2026. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { US_STATES } from '../places/divisions';
import { leftOut } from '../rejections';

interface OfficialRow {
  id: string;
  n: string;
  fn: string;
  ln: string;
  on?: string[];
  o: string;
  st: string;
  city?: string;
  p?: string;
  s?: string;
  b?: string;
  asof: string;
}

const POPULARITY: Readonly<Record<string, number>> = { Governor: 0.3, Mayor: 0.06, 'Attorney General': 0.14 };

/** Governors, statewide officers and mayors in office. */
export function readUsOfficials(rows = readTable<OfficialRow>('us-officials')): Draft[] {
  const taken = new Set<string>();
  return rows.filter(isPerson).map((row) => {
    const plain = slugOf(row.n);
    const id = taken.has(plain) ? `${plain}-${row.st.toLowerCase()}` : plain;
    taken.add(id);
    return officialOf(row, id);
  });
}

/** Where a town has no mayor the list names who chooses one in his place. */
function isPerson({ ln }: OfficialRow): boolean {
  if (!ln.endsWith(' Council')) return true;
  leftOut('us-officials', 'no person');
  return false;
}

function officialOf(row: OfficialRow, id: string): Draft {
  const draft = draftFrom(CITED.openStates, {
    id,
    origin: 'us-officials',
    kind: 'person',
    name: row.n,
    popularity: POPULARITY[row.o] ?? 0.08,
    asOf: row.asof,
  });
  const state = US_STATES.get(row.st) ?? (row.st === 'PR' ? 'Puerto Rico' : row.st);
  const where = row.city && row.o === 'Mayor' ? `${row.city}, ${state}` : state;
  draft.roles.push({
    title: `${row.o.toLowerCase()} of ${where}`,
    ...(row.o === 'Governor' && { office: `governor-${slugOf(state)}` }),
    country: 'US',
    ...(row.s !== undefined && { from: row.s }),
    asOf: row.asof,
    sources: [CITED.openStates],
  });
  for (const text of new Set([...(row.on ?? []).filter((name) => name.includes(' ')), `${row.fn} ${row.ln}`])) {
    draft.aliases.push({ text, lang: 'en', flags: 0 });
  }
  draft.aliases.push({ text: row.ln, lang: 'en', flags: AliasFlag.Short });
  if (row.p && row.p !== 'Nonpartisan')
    draft.facts.push({ text: `Party: ${row.p}.`, asOf: row.asof, sources: [CITED.openStates] });
  return { ...draft, what: 'politician', country: 'US', ...(row.b && { born: row.b }) };
}
