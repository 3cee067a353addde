import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cityNames, readCatalogue } from '../../data/normalise/city-names';
import { countryRows, leaderRows, partyRows } from '../../data/normalise/factbook';
import { listedRows, newsName, seatTold } from '../../data/normalise/listed-companies';
import { rorRows } from '../../data/normalise/ror';
import { nationOf, withMoreOfWordnet, yearsOf } from '../../data/normalise/wordnet';

/** A GNU message catalogue of the given entries. */
function catalogue(entries: [string, string][]): Buffer {
  const head = 28;
  const texts = [...entries.map(([key]) => key), ...entries.map(([, value]) => value)].map((text) =>
    Buffer.from(`${text}\0`),
  );
  const tables = Buffer.alloc(head + texts.length * 8);
  let offset = tables.length;
  texts.forEach((text, index) => {
    tables.writeUInt32LE(text.length - 1, head + index * 8);
    tables.writeUInt32LE(offset, head + index * 8 + 4);
    offset += text.length;
  });
  tables.writeUInt32LE(0x950412de, 0);
  tables.writeUInt32LE(entries.length, 8);
  tables.writeUInt32LE(head, 12);
  tables.writeUInt32LE(head + entries.length * 8, 16);
  return Buffer.concat([tables, ...texts]);
}

it('reads a message catalogue', () => {
  expect(
    readCatalogue(
      catalogue([
        ['', 'head'],
        ['1', 'دمشق'],
      ]),
    ),
  ).toEqual([['1', 'دمشق']]);
  expect(() => readCatalogue(Buffer.alloc(40))).toThrow('not a little-endian');
});

it('keeps names in the language’s script, cleaned, each spelling once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  const entries: [string, [string, string][]][] = [
    [
      'en',
      [
        ['1', 'Damascus'],
        ['2', 'Homs'],
        ['9', 'Elsewhere'],
      ],
    ],
    [
      'ar',
      [
        ['1', 'دمشق\u200e'],
        ['2', 'Ḩimş'],
      ],
    ],
    [
      'de',
      [
        ['1', 'Damaskus'],
        ['2', 'Homs'],
      ],
    ],
  ];
  for (const [lang, names] of entries) {
    mkdirSync(join(folder, lang, 'LC_MESSAGES'), { recursive: true });
    writeFileSync(join(folder, lang, 'LC_MESSAGES/geonames.mo'), catalogue(names));
  }
  expect(cityNames(folder, ['en', 'ar', 'de', 'fr'], new Set([1, 2]))).toEqual([
    { id: 1, n: { en: 'Damascus', ar: 'دمشق', de: 'Damaskus' } },
    { id: 2, n: { en: 'Homs' } },
  ]);
});

it('splits the Factbook into countries, leaders and parties', () => {
  const base = { n: 'Syria', k: 'state', asof: '2026-01-22' };
  const input = [
    {
      ...base,
      id: 'sy',
      iso: 'SY',
      nl: 'Syrian Arab Republic',
      hog: [{ t: 'Prime Minister', n: 'A B', s: '2024' }],
      pp: [{ n: 'P' }],
    },
    { ...base, id: 'zz', cos: [{ n: 'No Code' }] },
    { ...base, id: 'we', iso: 'SY' },
  ];
  expect(countryRows(input).map((row) => row.id)).toEqual(['sy']);
  expect(leaderRows(input)).toEqual([
    { iso: 'SY', post: 'hog', t: 'Prime Minister', n: 'A B', s: '2024', asof: '2026-01-22' },
  ]);
  expect(partyRows(input)).toEqual([{ iso: 'SY', n: 'P', asof: '2026-01-22' }]);
});

it('keeps registry bodies a reader may meet', () => {
  const base = { cc: 'DE', city: 'Jena', asof: '2026' };
  const rows = [
    { ...base, id: '1', n: 'Institute of Fine Things', ty: ['facility'], wd: 'Q1' },
    { ...base, id: '2', n: 'Institute of Known Things', ty: ['facility'], wp: 'en:Institute of Known Things' },
    { ...base, id: '3', n: 'University of Jena', ty: ['education'], wd: 'Q3' },
    { ...base, id: '4', n: 'Third School', ty: ['education'], wd: 'Q4' },
  ];
  expect(rorRows(rows).map((row) => row.id)).toEqual(['2', '3']);
});

it('completes the extract of WordNet from its own file', () => {
  const nouns = [
    '08738314 15 n 01 Colombia 0 001 @i 08562388 n 0000 | a republic',
    '08749949 15 n 01 Chile 0 001 @i 08562388 n 0000 | a republic',
    '09219489 17 n 01 Andes 0 003 @i 09426609 n 0000 #p 08738314 n 0000 #p 08749949 n 0000 | a range; "in Peru"',
    '01271654 04 n 01 Agincourt 0 002 @i 00958596 n 0000 ;r 08749949 n 0000 | a battle that was won in 1415',
    '09609728 18 n 01 Adam 0 001 @i 10306910 n 0000 | (Old Testament) the first man',
  ];
  const rows = [
    { id: 'n09219489', k: 'place', cls: ['range'], in: ['Colombia'] },
    { id: 'n01271654', k: 'event', cls: ['pitched battle'] },
    { id: 'n09609728', k: 'person', cls: ['man'] },
  ];
  expect(withMoreOfWordnet(rows, nouns)).toEqual([
    { id: 'n09219489', k: 'place', cls: ['range'], in: ['Colombia', 'Chile'] },
    { id: 'n01271654', k: 'event', cls: ['pitched battle'], in: ['Chile'], y: [1415, 1415] },
    { id: 'n09609728', k: 'person', cls: ['man', 'biblical figure'] },
  ]);
});

it.each([
  ['a war in Crimea; 1853-1856', 'war', [1853, 1856]],
  ['a battle that ended the war in 1815', 'pitched battle', [1815, 1815]],
  ['a scandal of 1972 that ended in 1974', 'scandal', undefined],
  ['a depression; began with the crash of 1929', 'war', undefined],
  ['the Athenians won in 490 BC, told in 1879', 'battle', undefined],
])('years of an event: %s', (gloss, type, years) => {
  expect(yearsOf(gloss, type)).toEqual(years);
});

it.each([
  ['Nomura Holdings, Inc.', 'Nomura'],
  ['The Toronto-Dominion Bank', 'Toronto-Dominion Bank'],
  ['América Móvil, S.A.B. de C.V.', 'América Móvil'],
  ['PayPal Holdings, Inc.', 'PayPal'],
  ['Vodafone Group Public Limited Company', 'Vodafone Group'],
  ['Eni S.p.A.', 'Eni'],
])('the news name of %s', (longName, name) => {
  expect(newsName(longName)).toBe(name);
});

it.each([
  ['X was founded in 1933 and is headquartered in Toyota, Japan.', { c: 'Toyota', cc: 'JP' }],
  ['X is based in St. Paul, Minnesota. X is a subsidiary of Y.', { c: 'St. Paul', r: 'Minnesota', cc: 'US' }],
  ["X is headquartered in Beijing, the People's Republic of China.", { c: 'Beijing', cc: 'CN' }],
  ['X is headquartered in Singapore.', { cc: 'SG' }],
  ['X is based in Central, Hong Kong.', { c: 'Hong Kong', cc: 'HK' }],
  ['X owns 193 properties.', undefined],
])('the seat that %s tells', (summary, seat) => {
  expect(seatTold(summary)).toEqual(seat);
});

it('listed companies: one row a company, none small, without a seat or a bond', () => {
  const longBusinessSummary = 'It is headquartered in Toronto, Canada.';
  const { rows, left } = listedRows({
    AB: { longName: 'Acme Inc.', industry: 'Gold', longBusinessSummary, marketCap: 4e9 },
    'AB-P': { longName: 'Acme Inc.', industry: 'Gold', longBusinessSummary, marketCap: 3.5e9 },
    SMALL: { longName: 'Small Inc.', industry: 'Gold', longBusinessSummary, marketCap: 2e9 },
    BOND: { longName: 'Acme Inc. 5.6% Notes', industry: 'Gold', longBusinessSummary, marketCap: 9e9 },
    NONE: { longName: 'Seatless Inc.', industry: 'Gold', longBusinessSummary: 'It mines.', marketCap: 9e9 },
  });
  expect(rows).toEqual([{ id: 'AB', n: 'Acme', sub: 'Gold', c: 'Toronto', cc: 'CA', cap: 4 }]);
  expect([...left]).toEqual([
    ['a bond, fund or shell', 1],
    ['no certain seat', 1],
    ['another share of a company', 1],
  ]);
});

it.each([
  ['United States physicist (born in Germany) (1879-1955)', 'American'],
  ['influential German philosopher remembered for his concept of the superman', 'German'],
  ['an English economist who argued that …', 'English'],
  ['Saudi Arabian minister of petroleum', 'Saudi'],
  ['South African novelist', 'South African'],
  ['king of Italy who completed the unification', undefined],
  ['Confederate general during the American Civil War', undefined],
  ['daughter of Nehru who served as prime minister', undefined],
])('%s: %s', (gloss, nation) => {
  expect(nationOf(gloss)).toBe(nation);
});
