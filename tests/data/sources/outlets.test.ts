import { expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { OUTLET_NAMES } from '../../../data/sources/bodies/outlet-names';
import { readOutlets } from '../../../data/sources/bodies/outlets';
import { tableRows } from '../../../data/table-rows';

const rows = () => [
  { id: 'echo', url: 'https://www.echo.example/' },
  { id: 'portal', url: 'https://portal.example/' },
];

it('takes the outlets whose names are reviewed', () => {
  const [echo, ...others] = readOutlets('it echo | L’Eco; Eco di Roma; ~Eco', rows);
  expect(others).toEqual([]);
  expect(echo).toMatchObject({
    name: 'L’Eco',
    line: 'News outlet in Italy',
    country: 'IT',
    codes: { domain: 'echo.example' },
  });
  expect(echo?.facts.map(({ text }) => text)).toEqual(['Publishes at echo.example.']);
  expect(echo?.aliases).toEqual([
    { text: 'Eco di Roma', lang: '', flags: 0 },
    { text: 'Eco', lang: '', flags: AliasFlag.Short },
  ]);
});

it('finds every reviewed outlet in the package', () => {
  expect(readOutlets()).toHaveLength(tableRows(OUTLET_NAMES).length);
});
