import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../../core/card/partial-date';
import { composeLine } from '../../../data/compose/line';
import { refusalOf } from '../../../data/curate/refused-hosts';
import { readTable } from '../../../data/json-lines';
import { draftOf } from '../../../data/model';
import type { PantheonRow } from '../../../data/normalise/pantheon';
import { merge } from '../../../data/resolve/merge';
import type { CitedPage } from '../../../data/sources/cited-pages';
import { type KnownForRow, readKnownFor } from '../../../data/sources/people/known-for';
import { readWordnetPeople } from '../../../data/sources/people/wordnet-people';

const PAGE: CitedPage = {
  id: 'profile',
  publisher: 'A paper',
  title: 'Profile of a country',
  url: 'https://example.org/profile',
  date: '2023-04',
};
const { id: _, ...CITED } = PAGE;
const LISTED = {
  ...draftOf({
    id: 'ana-roe',
    origin: 'pantheon',
    kind: 'person',
    name: 'Ana Roe',
    popularity: 0.35,
    asOf: '2013',
    sources: [],
  }),
  wikipedia: 'Ana Roe (politician)',
  born: '1908',
  line: 'Politician born in Valparaíso, Chile',
  what: 'politician',
};
const ROE: KnownForRow = {
  p: 'Ana Roe (politician)',
  c: 'CL',
  d: '1973-09-11',
  r: [{ t: 'president of Chile', f: '1970-11-03', u: '1973-09-11', s: ['profile'] }],
};
const read = (row: Partial<KnownForRow>) => readKnownFor([LISTED], [{ ...ROE, ...row }], [PAGE]);

/** Whether all of `a` lies after `b`. */
const isLater = (a: string, b: string): boolean => firstDay(a) > lastDay(b);

describe('people of whom the table tells more', () => {
  it('have their office, its days and the page that tells them', () => {
    expect(read({})).toMatchObject([
      {
        id: 'ana-roe',
        country: 'CL',
        died: '1973-09-11',
        asOf: '2023-04',
        roles: [
          { title: 'president of Chile', from: '1970-11-03', to: '1973-09-11', asOf: '2023-04', sources: [CITED] },
        ],
      },
    ]);
  });

  it('are told by it in place of where they were born', () => {
    const [draft] = read({});
    expect(draft && composeLine(merge(LISTED, draft))).toBe(
      'Chilean politician (1908–1973), president of Chile from 1970 to 1973',
    );
  });

  it('may have a line of their own', () => {
    const [draft] = read({ r: [], l: 'Chilean writer of songs', s: ['profile'] });
    expect(draft && composeLine(merge(LISTED, draft))).toBe('Chilean writer of songs (1908–1973)');
    expect(draft?.sources).toEqual([CITED]);
  });

  it('hold an office still that has no end', () => {
    const [draft] = read({ r: [{ t: 'head of Chechnya', f: '2007', a: '2026-03', s: ['profile'] }] });
    expect(draft?.roles).toEqual([{ title: 'head of Chechnya', from: '2007', asOf: '2026-03', sources: [CITED] }]);
  });

  it('may only have died, and keep what WordNet says of them', () => {
    const { wikipedia: _title, line: _line, ...listed } = LISTED;
    const wordnet = { ...listed, origin: 'wordnet-people', line: 'Chilean writer of songs' };
    const row = { p: 'Ana Roe', d: '1973-09', s: ['profile'] };
    const [draft] = readKnownFor([wordnet, { ...listed, wikipedia: 'Ana Roe (politician)' }], [row], [PAGE]);
    expect(draft).toMatchObject({ id: 'ana-roe', died: '1973-09', line: 'Chilean writer of songs (1908–1973)' });
    expect(draft?.wikipedia).toBeUndefined();
  });

  it('are not taken for a namesake of another time', () => expect(read({})[0]?.born).toBe(LISTED.born));

  it('are left out where Pantheon has no such article', () => expect(read({ p: 'Bob Roe' })).toEqual([]));

  it('name the row whose page nobody knows', () =>
    expect(() => read({ r: [{ t: 'x', s: ['y'] }] })).toThrow('known-for.jsonl, Ana Roe (politician): no page "y"'));
});

describe('the tables of what people are known for', () => {
  const rows = readTable<KnownForRow>('known-for');
  const pages = readTable<CitedPage>('known-for-sources');
  const listed = new Set([
    ...readTable<PantheonRow>('pantheon').map(({ n }) => n),
    ...readWordnetPeople().map(({ name }) => name),
  ]);

  it.each([
    ['known-for', rows.map(({ p }) => p)],
    ['known-for-sources', pages.map(({ id }) => id)],
  ])('%s is in order, each once', (_, keys) => expect(keys).toEqual([...new Set(keys)].sort()));

  it('tell of people of Pantheon and WordNet', () =>
    expect(rows.map(({ p }) => p).filter((title) => !listed.has(title))).toEqual([]));

  it('have offices that end after they begin and before their holder', () => {
    const wrong = rows.flatMap(({ p, d, r = [] }) =>
      r.filter(({ f, u }) => (f && u && isLater(f, u)) || (u && d && isLater(u, d))).map(({ t }) => `${p}: ${t}`),
    );
    expect(wrong).toEqual([]);
  });

  it('tell an office, a line or a day of death of everybody, in the style of the records', () => {
    expect(rows.filter(({ r = [], l, d }) => r.length === 0 && !l && !d).map(({ p }) => p)).toEqual([]);
    expect(rows.flatMap(({ r = [] }) => r.filter(({ u, a }) => !u && !a)).map(({ t }) => t)).toEqual([]);
    expect(rows.filter(({ l = '' }) => l.length > 100 || l.endsWith('.')).map(({ p }) => p)).toEqual([]);
  });

  it('cite pages that may be cited, and none in vain', () => {
    const used = new Set(rows.flatMap(({ r = [], s = [] }) => [...s, ...r.flatMap((office) => office.s)]));
    expect(pages.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    expect(pages.map(({ url }) => refusalOf(url)).filter(Boolean)).toEqual([]);
  });
});
