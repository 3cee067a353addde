import { expect, test } from 'vitest';
import type { Lexicon } from '../../../../core/lexicon/lexicon';
import type { EntityTable } from '../../../../core/pack/entity-table';
import { searchEntities } from '../../../../core/pack/search-entities';

const people = [
  { id: 'ahmed-al-sharaa', name: 'Ahmed al-Sharaa', popularity: 0.8 },
  { id: 'ahmed-davutoglu', name: 'Ahmet Davutoğlu', popularity: 0.4 },
  { id: 'ahmed', name: 'Ahmed', popularity: 0.1 },
];
const aliases = [
  ['Ahmed al-Sharaa', 0],
  ['Jolani', 0],
  ['Ahmet Davutoğlu', 1],
  ['Ahmed', 2],
] as const;

const has = (test: (alias: string) => boolean) =>
  aliases.flatMap(([alias], at) => (test(alias.toLowerCase()) ? [at] : []));
const lexicon = {
  scan: (text: string) =>
    has((alias) => alias === text.toLowerCase()).map((alias) => ({
      alias,
      start: 0,
      end: text.length,
      inflected: false,
      clitic: 0,
    })),
  prefix: (query: string) => has((alias) => alias.startsWith(query.toLowerCase())),
  near: (query: string) => has((alias) => alias === query.toLowerCase().replace('jolany', 'jolani')),
  postings: (alias: number) => [{ entity: aliases[alias]?.[1] ?? 0, flags: 0, prior: 1 }],
  surface: (alias: number) => aliases[alias]?.[0] ?? '',
} as unknown as Lexicon;
const entities = {
  id: (entity: number) => people[entity]?.id,
  name: (entity: number) => people[entity]?.name,
  kind: () => 'person',
  line: () => '',
  popularity: (entity: number) => people[entity]?.popularity,
} as unknown as EntityTable;

const search = (query: string, limit = 10) =>
  searchEntities({ lexicon, entities }, query, limit).map(({ entity }) => entity);

test.each([
  ['ah', ['ahmed-al-sharaa', 'ahmed-davutoglu', 'ahmed']],
  ['Ahmed', ['ahmed', 'ahmed-al-sharaa']],
  ['jolani', ['ahmed-al-sharaa']],
  ['Jolany', ['ahmed-al-sharaa']],
  ['nobody', []],
  ['  ', []],
])('“%s” finds %j', (query, found) => expect(search(query)).toEqual(found));

test('says which other name matched', () => {
  expect(searchEntities({ lexicon, entities }, 'Jolani', 1)).toEqual([
    { entity: 'ahmed-al-sharaa', name: 'Ahmed al-Sharaa', kind: 'person', line: '', matched: 'Jolani' },
  ]);
});

test('answers no more than asked', () => expect(search('ah', 2)).toHaveLength(2));
