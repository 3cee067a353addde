/**
 * Companies with shares traded in New York on 29 April 2023: npm package list-of-stocks-profiles 0.0.230433 (MIT), its
 * file COMPANY_PROFILES.json.br. Name, trade, seat and market value are taken, nothing of the summaries but the seat.
 */
import { brotliDecompressSync } from 'node:zlib';
import { countryNames } from '../sources/countries/countries';
import { US_STATES } from '../sources/places/divisions';
import { reviewedListing } from './listed-names';

/** What is read of a profile. */
interface Profile {
  longName?: string;
  industry?: string;
  longBusinessSummary?: string;
  /** Dollars. */
  marketCap?: number;
}

export interface ListedRow {
  /** Code of the share. */
  id: string;
  n: string;
  /** Other names of it. */
  al?: string[];
  /** Industry in the words of the source. */
  sub: string;
  /** What it is, where the industry says it badly. */
  what?: string;
  /** City of the seat, and the state of the United States. */
  c?: string;
  r?: string;
  /** Country of the seat, or the one where the company works. */
  cc: string;
  /** Market value in billions of dollars. */
  cap?: number;
  /** True of a company that is of no one country. */
  seat?: true;
}

/** Billions of dollars from which a company is taken; less for one of another country, which few lists have. */
const LEAST = 8;
const LEAST_ABROAD = 3;

/** The profiles of a file of the package, which is compressed with Brotli. */
export const readProfiles = (file: Buffer): Record<string, Profile> =>
  JSON.parse(brotliDecompressSync(file).toString('utf8'));

/** The companies worth telling of, one row each, and how many were left out, by reason. */
export function listedRows(profiles: Readonly<Record<string, Profile>>): {
  rows: ListedRow[];
  left: Map<string, number>;
} {
  const left = new Map<string, number>();
  const leave = (reason: string) => void left.set(reason, (left.get(reason) ?? 0) + 1);
  const rows = new Map<string, ListedRow>();
  for (const [ticker, { longName = '', industry, longBusinessSummary, marketCap = 0 }] of byValue(profiles)) {
    const value = marketCap / 1e9;
    const reviewed = reviewedListing(ticker);
    const seat = seatTold(longBusinessSummary ?? '');
    const reason = reasonAgainst(`${industry ?? ''} ${longName}`, seat, reviewed ?? value);
    if (reason !== undefined || !seat || !industry) {
      if (reason !== 'too small') leave(reason ?? 'a bond, fund or shell');
      continue;
    }
    const { al, what, cc = seat.cc, cap, seat: bySeat, now = ticker } = reviewed ?? {};
    const n = reviewed?.n ?? newsName(longName);
    if (rows.has(n)) {
      leave('another share of a company');
      continue;
    }
    rows.set(n, {
      id: now,
      n,
      ...(al && { al }),
      sub: industry,
      ...(what && { what }),
      ...(seat.c && { c: seat.c }),
      ...(seat.r && { r: seat.r }),
      cc,
      ...(cap !== false && { cap: Math.round(value) }),
      ...(bySeat && { seat: bySeat }),
    });
  }
  return { rows: [...rows.values()], left };
}

interface Seat {
  c?: string;
  r?: string;
  cc: string;
}

/** Why a company is left out; `judged` = its row of the reviewed table, which may name smaller ones, else its value. */
function reasonAgainst(told: string, seat: Seat | undefined, judged: { out?: true } | number): string | undefined {
  if (typeof judged !== 'number') {
    if (judged.out) return 'gone, renamed or part of another';
    return seat ? undefined : 'no certain seat';
  }
  if (judged < LEAST_ABROAD) return 'too small';
  if (NO_COMPANY.test(told)) return 'a bond, fund or shell';
  if (!seat) return 'no certain seat';
  return seat.cc === 'US' && judged < LEAST ? 'too small' : undefined;
}

/** The dearest share of a company first. */
const byValue = (profiles: Readonly<Record<string, Profile>>): [string, Profile][] =>
  Object.entries(profiles).sort(([a, { marketCap: x = 0 }], [b, { marketCap: y = 0 }]) => y - x || (a < b ? -1 : 1));

const NO_COMPANY = /^Shell Companies|\bFund\b|Acquisition Corp|\d%/;

/** Ends of registered names, the longest first where one holds another. */
const LEGAL =
  /,? (?:S\. ?A\. ?B\. de C\. ?V\.|Public Limited Company|Aktiengesellschaft|Sociedad Anónima|Incorporated|Corporation|Company|Limited|Holdings?|Inc\.?|Corp\.?|& Co\. KGaA|& Co\.|and Company|Co\.|Ltd\.?|plc|PLC|P\.L\.C\.|p\.l\.c\.|N\.V\.|NV|S\.A\.?|SA\/NV|S\.p\.A\.|SE|AG|A\/S|ASA|Oyj|L\.P\.|LP|LLC|Tbk|A\.S\.)$/;

/** "Nomura Holdings, Inc." → "Nomura"; "The Toronto-Dominion Bank" → "Toronto-Dominion Bank". */
export function newsName(longName: string): string {
  let name = longName
    .replaceAll('&amp;', '&')
    .replace(/ \(.*?\)/g, '')
    .replace(/^The /, '');
  for (let shorter = ''; ; name = shorter) {
    shorter = name.replace(LEGAL, '');
    if (shorter === name) return name;
  }
}

const SEAT =
  /\b(?:is|are) (?:headquartered|headquarters|based|located) in ([^.]*?(?:\bSt\. [^.]*)?)(?:\.(?= |$)|$| with (?:an )?additional| with offices)/g;

/** "… is headquartered in Toronto, Canada." → Toronto, CA; undefined where no country or state is told. */
export function seatTold(summary: string): Seat | undefined {
  const told = [...summary.matchAll(SEAT)].at(-1)?.[1];
  if (!told) return undefined;
  const parts = told.split(', ').map((part) => part.replace(/^the /, ''));
  const [city = ''] = parts;
  const last = parts.at(-1) ?? '';
  const state = states().has(last);
  const cc = state ? 'US' : countryCodes().get(last);
  if (!cc) return undefined;
  if (cc === 'HK') return { c: 'Hong Kong', cc };
  return { ...(parts.length > 1 && { c: SPELLED[city] ?? city }), ...(state && { r: last }), cc };
}

/** Cities that the source spells otherwise than news does. */
const SPELLED: Readonly<Record<string, string>> = {
  'Sao Paulo': 'São Paulo',
  'Hsinchu City': 'Hsinchu',
  'Taipei City': 'Taipei',
  'Luxembourg City': 'Luxembourg',
  'Saint Louis': 'St. Louis',
  'Saint Paul': 'St. Paul',
  'Newcastle Upon Tyne': 'Newcastle upon Tyne',
  'San Francisco Bay Area': 'San Francisco',
};

let stateNames: Set<string> | undefined;
const states = (): Set<string> => {
  stateNames ??= new Set([...US_STATES.values(), 'District of Columbia']);
  return stateNames;
};

let codes: Map<string, string> | undefined;
function countryCodes(): Map<string, string> {
  codes ??= new Map([
    ...[...countryNames()].map(([iso, name]) => [name, iso] as const),
    ["People's Republic of China", 'CN'],
    ['Hong Kong', 'HK'],
    ['Turkey', 'TR'],
    ['Cayman Islands', 'KY'],
    ['Bermuda', 'BM'],
    ['Jersey', 'JE'],
    ['Puerto Rico', 'PR'],
  ]);
  return codes;
}
