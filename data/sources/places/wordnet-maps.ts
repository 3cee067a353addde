import { ofCountries } from '../../maps/surroundings';
import type { WordnetRow } from './wordnet-places';
import { CONTINENTS, countriesHolding } from './wordnet-wholes';

/** Lands whose state WordNet takes sides on, or that lie in several today. */
const DISPUTED = new Set(['West Bank', 'Gaza Strip', 'Golan Heights', 'Western Sahara', 'Hindustan', 'Kashmir']);

/** Which map shows where it lies: its country's, one of several countries, or its continent's. */
export function wordnetMap(row: WordnetRow, rows: readonly WordnetRow[]): string | undefined {
  if (DISPUTED.has(row.n)) return undefined;
  const wholes = row.in ?? [];
  const countries = countriesHolding(wholes, rows);
  if (countries.length > 0) return countries.length === 1 ? countries[0] : ofCountries(countries);
  const continents = wholes.flatMap((whole) => CONTINENTS.get(whole) ?? []);
  return continents.length === 1 && wholes.length === 1 ? continents[0] : undefined;
}
