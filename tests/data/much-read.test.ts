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
