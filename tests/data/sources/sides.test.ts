import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../../data/json-lines';
import { readSides, type SideRow } from '../../../data/sources/bodies/sides';
import type { CitedPage } from '../../../data/sources/cited-pages';
import { itCitesInOrder } from '../../support/cited-tables';

const PAGE: CitedPage = {
  id: 'nrl',
  publisher: 'ABC',
  title: 'Chances',
  url: 'https://www.abc.net.au/x',
  date: '2026',
};
const EELS: SideRow = { id: 'parramatta-eels', n: 'Parramatta Eels', lg: 'nrl', of: 'Sydney', c: 'AU', s: 'nrl' };
const read = (row: Partial<SideRow>) => readSides([{ ...EELS, ...row }], [PAGE])[0];

describe('clubs and teams of leagues from the table', () => {
  it('says its league and its town, unless the name has the town', () => {
    expect(read({})).toMatchObject({ line: 'Rugby team of the National Rugby League, from Sydney', country: 'AU' });
    expect(read({ n: 'Sydney Roosters' })?.line).toBe('Rugby team of the National Rugby League');
  });

  it('asks for evidence of nicknames and of names that are words', () => {
    expect(read({ al: ['Parramatta'], sh: ['Eels'], pr: { Eels: 0.4 } })?.aliases).toEqual([
      { text: 'Parramatta Eels', lang: 'en', flags: AliasFlag.Primary },
      { text: 'Parramatta', lang: 'en', flags: 0 },
      { text: 'Eels', lang: 'en', flags: AliasFlag.Short, prior: 0.4 },
    ]);
    expect(read({ n: 'Ospreys', w: true })?.aliases[0]?.flags).toBe(AliasFlag.Primary | AliasFlag.Short);
  });

  it('names the row when the page is unknown', () => {
    expect(() => read({ s: 'nothing' })).toThrow(/sides\.jsonl, parramatta-eels: no page "nothing"/);
  });
});

describe('the tables', () => {
  const rows = readTable<SideRow>('sides');
  const pages = readTable<CitedPage>('side-sources');

  itCitesInOrder(['sides', rows], ['side-sources', pages]);
});
