import { describe, expect, it } from 'vitest';
import { tellingBackground } from '../../data/compose/background';
import { demonym } from '../../data/compose/demonyms';
import { composeLine, firstClause } from '../../data/compose/line';
import { profession, professionOf } from '../../data/compose/profession';
import { keyWords } from '../../data/compose/titles';
import { type Draft, draftOf } from '../../data/model';

const person = (roles: object[], more: Partial<Draft> = {}): Draft => ({
  ...draftOf({ id: 'x', origin: 'curated', kind: 'person', name: 'X', popularity: 0.5, asOf: '2026', sources: [] }),
  country: 'SY',
  ...more,
  roles: roles.map((role) => ({ asOf: '2026', sources: [], ...role })) as unknown as Draft['roles'],
});

describe('the line under a name', () => {
  it.each<[string, Draft]>([
    ['Syrian politician, president since January 2025', person([{ title: 'president', from: '2025-01-29' }])],
    [
      'American diplomat, US special envoy for Syria since May 2025',
      person([{ title: 'US special envoy for Syria', from: '2025-05-23' }], { country: 'US' }),
    ],
    [
      'Syrian politician, president from 2000 to 2024',
      person([{ title: 'president', from: '2000-07', to: '2024-12-08' }]),
    ],
    [
      'Syrian politician (1930–2000), president from 1971 to 2000',
      person([{ title: 'president', from: '1971' }], { born: '1930', died: '2000-06-10' }),
    ],
    [
      'King of Jordan since February 1999',
      person([{ title: 'king of Jordan', from: '1999-02-07' }], { country: 'JO' }),
    ],
    ['Syrian politician, foreign minister', person([{ title: 'foreign minister' }])],
    [
      'Secretary-General of the United Nations since 2017',
      { ...person([{ title: 'Secretary-General of the United Nations', from: '2017' }]), country: undefined as never },
    ],
    ['Syrian politician, foreign minister until March 2025', person([{ title: 'foreign minister', to: '2025-03' }])],
    ['Syrian politician, minister in 2024', person([{ title: 'minister', from: '2024-02', to: '2024-05' }])],
    [
      'Iranian military officer (died 2020), commander of a force',
      person([{ title: 'commander of a force' }], { country: 'IR', died: '2020-01-03' }),
    ],
    ['Spokesman of the army since 2024', person([{ title: 'spokesman of the army', from: '2024' }])],
    [
      'Syrian politician, president since January 2025',
      person([
        { title: 'minister', to: '2024' },
        { title: 'president', from: '2025-01' },
      ]),
    ],
    ['Syrian person', person([])],
  ])('%s', (line, draft) => {
    expect(composeLine(draft)).toBe(line);
  });

  it.each([
    ['Armed group in Syria.', 'Armed group in Syria'],
    ['The U.S. body in St. Louis works. It is old.', 'The U.S. body in St. Louis works'],
    [
      'A very long first sentence about a body that does a great many things in a great many places, and more of the same.',
      'A very long first sentence about a body',
    ],
    [undefined, ''],
  ])('takes %j as %j', (background, clause) => {
    expect(firstClause(background)).toBe(clause);
  });
});

it.each([
  ['SY', 'Syrian'],
  ['US', 'American'],
  ['GB', 'British'],
  ['TR', 'Turkish'],
  ['NL', 'Dutch'],
  ['IL', 'Israeli'],
  ['TC', undefined],
  ['ZZ', undefined],
])('adjective of %s', (iso, word) => {
  expect(demonym(iso)).toBe(word);
});

it.each([
  ['prime minister', 'politician'],
  ['US ambassador to Türkiye', 'diplomat'],
  ['crown prince of Saudi Arabia', ''],
  ['commander of the Quds Force', 'military officer'],
  ['chief executive of Apple', 'business executive'],
  ['chief executive of Hong Kong', 'politician'],
  ['administrator', undefined],
  ['foreign secretary of the United Kingdom', 'politician'],
])('%s is a %s', (title, noun) => {
  expect(profession(title)).toBe(noun);
});

describe('what a person is', () => {
  it.each<[string | undefined, string | undefined, string, string[]]>([
    ['', 'politician', 'king of Sweden', []],
    ['cleric', 'politician', 'patriarch of Moscow and head of the Russian Orthodox Church', []],
    ['judge', 'politician', 'president of the Supreme Federal Court', []],
    ['central banker', undefined, 'governor of the National Bank of Ukraine', []],
    ['central banker', undefined, 'governor of Bangladesh Bank', []],
    ['central banker', 'politician', 'president of the European Central Bank', []],
    [undefined, undefined, 'president of the African Development Bank', []],
    ['police officer', undefined, 'commissioner of the Metropolitan Police', []],
    ['civil servant', undefined, 'UK cabinet secretary', []],
    ['politician', undefined, 'chief cabinet secretary of Japan', []],
    ['', 'politician', 'physician to the US president', []],
    [undefined, undefined, 'secretary general of OPEC', []],
    ['politician', undefined, 'secretary general of NATO', ['prime minister of Denmark']],
    ['politician', 'politician', 'NATO secretary general', []],
    ['politician', undefined, 'secretary-general of Hezbollah', []],
    ['politician', undefined, 'general secretary of the Communist Party of Vietnam', []],
    ['diplomat', undefined, 'high commissioner of the Gambia to the United Kingdom', []],
    [undefined, undefined, 'UN High Commissioner for Refugees', []],
    ['politician', undefined, 'president of the Senate', []],
    ['singer', 'singer', 'minister of culture', []],
    ['', 'musician', 'emperor of Japan', []],
    ['', 'religious figure', 'pope', []],
    ['cleric', 'religious figure', 'ecumenical patriarch of Constantinople', []],
    ['lawyer', undefined, 'prosecutor of the International Criminal Court', []],
    [undefined, undefined, 'chief executive of the Obama Foundation', []],
    ['politician', undefined, 'managing director of the World Bank', ['finance minister of Ireland']],
  ])('%s (listed as %s): %s', (noun, listed, title, others) => {
    expect(professionOf(listed, title, others)).toBe(noun);
  });
});

it('key words of an office', () => {
  expect(keyWords("president of the People's Republic of Türkiye")).toEqual([
    'president',
    'people',
    'republic',
    'turkiye',
  ]);
});

describe('a background that only repeats an office', () => {
  const minister = person([{ title: 'foreign minister of Spain', from: '2021-07-12' }]);
  it.each([
    ['Foreign minister of Spain since July 2021.', false],
    ['Foreign minister of Spain.', false],
    ['Foreign minister of Spain since July 2021, before that ambassador to Paris.', true],
    [undefined, false],
  ])('%s', (background, told) => {
    expect(tellingBackground({ ...minister, ...(background && { background }) })).toBe(told ? background : undefined);
  });
});
