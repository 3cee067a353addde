/**
 * Sitting members of the United States Congress, presidents and vice presidents: unitedstates/congress-legislators
 * (CC0), commit dfa9622 of 15 June 2026.
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { readTable } from '../../json-lines';
import type { Draft, DraftRole } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { US_STATES } from '../places/divisions';
import { isPopularTitle } from '../popular-titles';

interface CongressRow {
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

const shortName = (row: CongressRow) => `${row.nk && !row.nk.includes(' ') ? row.nk : row.fn} ${row.ln}`;

/** Presidents whose middle initial is always said. */
const WITH_INITIAL = new Set(
  'Arthur|Eisenhower|Garfield|Grant|Harding|Hayes|Johnson, Lyndon|Polk|Roosevelt, Franklin|Truman'.split('|'),
);

/** "Franklin D. Roosevelt", "John Quincy Adams": presidents of old go by the names that readers know. */
function knownName(row: CongressRow): string {
  if (row.k !== 'exec') return shortName(row);
  const said = WITH_INITIAL.has(row.ln) || WITH_INITIAL.has(`${row.ln}, ${row.fn}`);
  if (row.mn && said) return `${row.fn} ${row.mn.charAt(0)}. ${row.ln}`;
  return isPopularTitle(row.n) ? row.n : shortName(row);
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

/** They send members without a vote. */
const TERRITORIES: Readonly<Record<string, string>> = {
  AS: 'American Samoa',
  DC: 'the District of Columbia',
  GU: 'Guam',
  MP: 'the Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'the US Virgin Islands',
};

/** Posts in the bodies that a party has in a chamber. */
const OF_A_PARTY = / of the (?:Senate|House) /;

function seatsOf(row: CongressRow): DraftRole[] {
  const territory = TERRITORIES[row.st ?? ''];
  const state = US_STATES.get(row.st ?? '') ?? row.st ?? '';
  const title =
    territory !== undefined
      ? `delegate of ${territory} to the US House of Representatives`
      : row.ch === 'Senate'
        ? `US senator from ${state}`
        : row.d
          ? `US representative for ${state}'s ${ordinal(row.d)} district`
          : `US representative for ${state}`;
  const seat = roleOf(title, row.sc ?? row.s1);
  const posts = (row.lead ?? []).map((post) => roleOf(leadershipTitle(post.t), post.s, post.e));
  const held = posts.filter((post) => post.to === undefined);
  // A whip is known as the whip, the chair of a party's committee as the senator.
  return [
    ...held.filter(({ title }) => !OF_A_PARTY.test(title)),
    seat,
    ...held.filter(({ title }) => OF_A_PARTY.test(title)),
  ];
}

/** "Senate Majority Whip" → "Senate majority whip"; "House Democratic Caucus Chair" → "chair of the House Democratic Caucus". */
export function leadershipTitle(title: string): string {
  const [, body, post] = /^(.*(?:Committee|Conference|Caucus|Outreach)) (.+)$/.exec(title) ?? [];
  if (body && post) return `${post.toLowerCase()} of the ${body}`;
  return title.replace(/\b(?!Senate|House)\p{Lu}\p{L}+/gu, (word) => word.toLowerCase());
}

/** Terms that follow one another in the same office are one role. */
function officesOf(row: CongressRow): DraftRole[] {
  const roles: DraftRole[] = [];
  for (const term of row.terms ?? []) {
    const title = term.o.replace(/^President/, 'president').replace(/^Vice President/, 'vice president');
    const before = roles.at(-1);
    if (before?.title === title && before.to === term.s) before.to = term.e;
    else
      roles.push({
        ...roleOf(title, term.s, term.e),
        office: title.startsWith('vice') ? 'vice-president-us' : 'president-us',
      });
  }
  const last = roles.at(-1);
  if (row.cur && last) delete last.to;
  return roles.reverse();
}

function roleOf(title: string, from?: string, to?: string): DraftRole {
  return {
    title,
    country: 'US',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    asOf: CITED.congress.date,
    sources: [CITED.congress],
  };
}

/** 1 → "1st", 12 → "12th", 23 → "23rd". */
export function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
