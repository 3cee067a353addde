import { describe, expect, it } from 'vitest';
import { readCountries } from '../../../data/sources/countries/countries';

describe('the line of a country', () => {
  const lines = new Map(readCountries().map(({ country, line }) => [country, line]));
  it.each([
    ['FR', 'Country in Western Europe, capital Paris'],
    ['GL', 'Self-governing part of the Kingdom of Denmark, in North America, capital Nuuk'],
    ['BM', 'Territory of the United Kingdom in North America, capital Hamilton'],
    ['JE', 'Crown dependency in Northern Europe, capital Saint Helier'],
    ['NG', 'Country in West Africa, capital Abuja'],
    ['MM', 'Country in Southeast Asia, capital Naypyidaw'],
    ['NR', 'Country in Micronesia'],
    // What is disputed is not told as settled.
    ['IL', 'Country in Western Asia'],
    ['EH', 'Disputed territory in North Africa'],
  ])('%s: %s', (iso, line) => expect(lines.get(iso)).toBe(line));
});

describe('the facts of a country', () => {
  const facts = new Map(readCountries().map(({ country, facts }) => [country, facts.map(({ text }) => text)]));
  const beginning = (iso: string, words: string) => facts.get(iso)?.find((text) => text.startsWith(words));
  it.each([
    ['AE', 'Independence or founding: 2 December 1971, from the UK.'],
    [
      'RU',
      'Independence or founding: 25 December 1991, from the Soviet Union; Russian SFSR renamed Russian Federation.',
    ],
    // A remark that the source cut off is told as far as it is whole, or not at all.
    ['EG', 'Independence or founding: 28 February 1922, from UK protectorate status.'],
    ['SO', 'Independence or founding: 1 July 1960.'],
    ['YE', 'Independence or founding: 22 May 1990.'],
    ['NP', 'Independence or founding: 1768, unified by Prithvi Narayan Shah.'],
  ])('%s: %s', (iso, text) => expect(beginning(iso, 'Independence')).toBe(text));

  it.each([
    ['BY', 'Form of government: presidential republic.'],
    ['KP', 'Form of government: single-party communist state.'],
    ['AU', 'Form of government: federal parliamentary democracy under a constitutional monarchy.'],
    ['EH', undefined],
    ['NE', undefined],
    ['CY', 'Form of government: presidential republic.'],
  ])('%s is judged by nobody: %s', (iso, text) => expect(beginning(iso, 'Form of government')).toBe(text));

  it.each([
    ['BF', 'Currency: West African CFA francs (XOF).'],
    ['CN', 'Currency: yuan (renminbi), CNY.'],
    ['BG', 'Currency: euros (EUR).'],
    ['ZM', 'Currency: Zambian kwacha (ZMW).'],
    ['PL', 'Currency: zlotys (PLN).'],
    ['LS', 'Currency: maloti (LSL).'],
  ])('%s pays with what it has today: %s', (iso, text) => expect(beginning(iso, 'Currency')).toBe(text));

  it('counts more than a thousand million in billions', () => {
    expect(beginning('IN', 'Population')).toMatch(/^Population: about 1\.\d+ billion/);
  });
});
