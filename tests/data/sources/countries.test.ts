import { describe, expect, it } from 'vitest';
import { readCountries } from '../../../data/sources/countries/countries';

describe('the line of a country', () => {
  const lines = new Map(readCountries().map(({ country, line }) => [country, line]));
  it.each([
    ['FR', 'Country in Western Europe, capital Paris'],
    ['GL', 'Territory of Denmark in North America, capital Nuuk'],
    ['NR', 'Country in Micronesia'],
    // What is disputed is not told as settled.
    ['IL', 'Country in Western Asia'],
    ['EH', 'Disputed territory in Northern Africa'],
  ])('%s: %s', (iso, line) => expect(lines.get(iso)).toBe(line));
});
