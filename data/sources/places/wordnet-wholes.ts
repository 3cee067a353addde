/** The countries a place of WordNet lies in, from the wholes it is part of. */
import { countryNames } from '../countries/countries';
import { US_STATES } from './divisions';
import { PLACES } from './wordnet-classes';
import type { WordnetRow } from './wordnet-places';

/** Names of CLDR's regions under which a place may be all that is told. */
export const CONTINENTS: ReadonlyMap<string, string> = new Map([
  ['Africa', '002'],
  ['Asia', '142'],
  ['Europe', '150'],
  ['North America', '003'],
  ['South America', '005'],
  ['Central America', '013'],
]);

/**
 * ISO codes of the countries that hold the wholes, in order; empty when any whole that is no sea, range or region of
 * its own is not known to lie in one country of today ("Czechoslovakia", "Georgia"), or none is.
 */
export function countriesHolding(wholes: readonly string[], rows: readonly WordnetRow[]): string[] {
  const found = new Set<string>();
  for (const whole of wholes) {
    const code = countryOf(whole, rows, 0);
    if (code) found.add(code);
    else if (!isLargerThanCountries(whole, rows)) return [];
  }
  return [...found].sort();
}

/** How many wholes lead from a quarter to its country at most: Montmartre, Paris, France. */
const DEEPEST = 3;

/** The one country a whole lies in: "Paris" → "FR"; undefined for ranges, seas and names of several places. */
function countryOf(name: string, rows: readonly WordnetRow[], depth: number): string | undefined {
  if (name === 'Georgia') return undefined;
  const code = codes().get(name);
  if (code || depth === DEEPEST) return code;
  const named = rowsNamed(name, rows);
  const likeliest = named.filter((row) => row.cap);
  const holders = (likeliest.length > 0 ? likeliest : named).map((row) => {
    const wholes = (row.in ?? []).map((whole) => countryOf(whole, rows, depth + 1));
    const known = new Set(wholes.filter((one) => one !== undefined));
    return known.size === 1 ? [...known][0] : undefined;
  });
  return new Set(holders).size === 1 ? holders[0] : undefined;
}

/** Seas, ranges, continents: they tell no country, whatever else the place is part of. */
const isLargerThanCountries = (name: string, rows: readonly WordnetRow[]) =>
  CONTINENTS.has(name) || rowsNamed(name, rows).some((row) => PLACES.has(row.cls[0] ?? ''));

const byName = new WeakMap<readonly WordnetRow[], Map<string, WordnetRow[]>>();

/** The rows of places that go by a name. */
export function rowsNamed(name: string, rows: readonly WordnetRow[]): readonly WordnetRow[] {
  let index = byName.get(rows);
  if (!index) {
    index = new Map();
    for (const row of rows) if (row.k === 'place') index.set(row.n, [...(index.get(row.n) ?? []), row]);
    byName.set(rows, index);
  }
  return index.get(name) ?? [];
}

let known: Map<string, string> | undefined;

/** "Texas" → "US", "Scotland" → "GB". */
function codes(): Map<string, string> {
  known ??= new Map([
    ...[...US_STATES.values(), 'New England', 'Manhattan'].map((state) => [state, 'US'] as const),
    ...['England', 'Scotland', 'Wales', 'Northern Ireland', 'London'].map((nation) => [nation, 'GB'] as const),
    ...[...countryNames()].map(([iso, country]) => [country, iso] as const),
    // As WordNet writes them.
    ...([
      ['Tibet', 'CN'],
      ['Czech Republic', 'CZ'],
      ['Siberia', 'RU'],
      ['Myanmar', 'MM'],
      ['Macedonia', 'MK'],
      ['Turkey', 'TR'],
    ] as const),
  ]);
  return known;
}
