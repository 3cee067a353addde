import { expect, it } from 'vitest';
import { draftOf } from '../../data/model';
import { withReaders } from '../../data/resolve/much-read';

const firm = (name: string, origin: string, more = {}) => ({
  ...draftOf({ id: 'x', origin, kind: 'organisation', name, popularity: 0.05, asOf: '2026', sources: [] }),
  wikipedia: name,
  ...more,
});

it.each([
  ['a firm of the registry', firm('Airbus', 'ror', { otherwise: 'Company' }), 0.3],
  ['a brand', firm('Airbus', 'brands'), 0.3],
  ['one whose article few read', firm('Zuniga Tools', 'brands'), 0.05],
  ['one whose article is called otherwise', firm('Airbus', 'brands', { wikipedia: 'Airbus Helicopters' }), 0.05],
  ['a government: every country has one', firm('Airbus', 'ror'), 0.05],
  ['a club: it may be the town', firm('Airbus', 'clubs'), 0.05],
  ['one better known already', firm('Airbus', 'brands', { popularity: 0.5 }), 0.5],
])('%s', (_, draft, popularity) => {
  expect(withReaders([draft], (name) => name === 'Airbus')[0]?.popularity).toBe(popularity);
});

const place = (id: string, name: string, origin: string, popularity: number) =>
  draftOf({ id, origin, kind: 'place', name, popularity, asOf: '2026', sources: [] });
const popularities = (drafts: ReturnType<typeof place>[]) =>
  withReaders(drafts, (name) => name !== 'Zuniga').map((draft) => draft.popularity);

it('the island of a much-read name is well known, not the towns of that name', () => {
  const drafts = [place('a', 'Bali', 'cities', 0.29), place('b', 'Bali', 'divisions', 0.15)];
  expect(popularities(drafts)).toEqual([0.29, 0.45]);
});

it('of an island and the district of its name one is', () => {
  const drafts = [place('a', 'Crete', 'divisions', 0.06), place('b', 'Crete', 'wordnet-places', 0.1)];
  expect(popularities(drafts)).toEqual([0.06, 0.45]);
});

it.each([
  ['a word', 'Champagne'],
  ['two words: a river is more than its first', 'Ohio River'],
  ['one few read of', 'Zuniga'],
])('no region: %s', (_, name) => {
  expect(popularities([place('a', name, 'wordnet-places', 0.18)])).toEqual([0.18]);
});

const town = (id: string, name: string, country: string, popularity: number) => ({
  ...place(id, name, 'cities', popularity),
  country,
});

it('the town of a much-read name that WordNet tells of is well known, not its namesakes over the sea', () => {
  const drafts = [town('a', 'Venice', 'IT', 0.14), town('b', 'Venice', 'US', 0.07), town('c', 'Bethlehem', 'ZA', 0.18)];
  expect(popularities(drafts)).toEqual([0.36, 0.07, 0.18]);
});

it.each([
  ['a word', town('a', 'Bath', 'GB', 0.14)],
  ['a town in America: its article is called after the state too', town('a', 'Oxford', 'US', 0.07)],
  ['one that WordNet does not tell of', town('a', 'Bruges', 'CA', 0.1)],
  ['one better known already', town('a', 'Venice', 'IT', 0.5)],
])('no such town: %s', (_, draft) => {
  expect(popularities([draft])).toEqual([draft.popularity]);
});

it('a firm of the name is read of as well', () => {
  const [, toyota] = withReaders([firm('Toyota', 'brands'), town('a', 'Toyota', 'JP', 0.31)], () => true);
  expect(toyota?.popularity).toBe(0.31);
});
