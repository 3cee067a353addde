import { expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../../data/json-lines';
import { readCompanies } from '../../../data/sources/bodies/companies';
import { companyAliases, shorterNames, spokenName } from '../../../data/sources/bodies/company-names';
import { readListedCompanies } from '../../../data/sources/bodies/listed-companies';
import { nounOfIndustry } from '../../../data/sources/bodies/listed-industries';

it('companies', () => {
  const [company] = readCompanies([
    {
      id: '0000000001',
      n: 'Ford Motor Company',
      sym: ['F'],
      sec: 'x',
      sub: 'Automobile Manufacturers',
      hq: [{ c: 'Dearborn', r: 'MI', cc: 'US' }],
      add: '1957-03-04',
      est: 1903,
    },
  ]);
  expect(company?.line).toBe('American car maker');
  expect(company?.facts.map((fact) => fact.text)).toContain('Head office: Dearborn, Michigan.');
});
it.each([
  ['Ford Motor Company', ['Ford Motor']],
  ['Apple Inc.', []],
  ['3M', []],
  ['Pfizer Inc.', ['Pfizer']],
  ['The Walt Disney Company', ['The Walt Disney', 'Disney']],
  ['McCormick & Company', ['McCormick']],
])('shortens %s', (name, forms) => {
  expect(shorterNames(name)).toEqual(forms);
});
it.each([
  ['Gilead Sciences', 'Gilead'],
  ['Merck & Co.', 'Merck'],
  ['Philip Morris International', 'Philip Morris'],
  ['Visa Inc.', 'Visa'],
  ['The Travelers Companies', 'Travelers'],
  ['Delta Air Lines', 'Delta'],
  ['Take-Two Interactive', 'Take-Two'],
  ['Hilton Worldwide', 'Hilton'],
  ['Boston Scientific', undefined],
  ['American International Group', undefined],
  ['Southern Company', undefined],
  ['Canadian Natural Resources', undefined],
  ['Palantir', undefined],
])('what %s is called once it was named', (name, spoken) => {
  expect(spokenName(name)).toBe(spoken);
});
it.each([
  ['Southwest Airlines', [['Southwest', AliasFlag.Short]]],
  ['Waste Management', []],
  ['Southern Company', []],
  [
    'Moderna, Inc.',
    [
      ['Moderna Inc.', 0],
      ['Moderna', 0],
    ],
  ],
] as const)('names of %s by rule and table', (name, forms) => {
  expect(companyAliases(name).map(({ text, flags }) => [text, flags])).toEqual(forms);
});
it('companies: a name that keeps its legal form is no full name without it', () => {
  expect(companyAliases('Samsara Inc', true)).toEqual([{ text: 'Samsara', lang: 'en', flags: AliasFlag.Short }]);
  expect(companyAliases('Churchill Downs Incorporated', true)).toEqual([]);
});
it('listed companies', () => {
  const [bank, funds, drugs, ...others] = readListedCompanies(
    [
      { id: 'SMFG', n: 'Sumitomo Mitsui Financial Group', sub: 'Banks—Diversified', c: 'Tokyo', cc: 'JP', cap: 56 },
      {
        id: 'BAH',
        n: 'Booz Allen Hamilton',
        sub: 'x',
        what: 'consulting company',
        c: 'McLean',
        r: 'Virginia',
        cc: 'US',
      },
      { id: 'ALKS', n: 'Alkermes', sub: 'Biotechnology', c: 'Dublin', cc: 'IE', cap: 5 },
      { id: 'HSY', n: 'Hershey', sub: 'Confectioners', cc: 'US', cap: 56 },
    ],
    new Set(['HSY']),
  );
  expect(others).toEqual([]);
  expect(bank).toMatchObject({ line: 'Japanese bank', country: 'JP', popularity: 0.257, asOf: '2023-04-29' });
  expect(funds).toMatchObject({ line: 'American consulting company', popularity: 0.2 });
  expect(funds?.facts[0]?.text).toBe('Head office: McLean, Virginia.');
  expect(drugs?.line).toBe('biotechnology company based in Dublin, Ireland');
});
it('listed companies: the list tells a trade of every industry it has', () => {
  const rows = readTable<{ sub: string }>('listed-companies');
  expect(rows.filter(({ sub }) => nounOfIndustry(sub) === undefined && !sub.startsWith('REIT'))).toEqual([]);
});
