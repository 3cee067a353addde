import { expect, test } from 'vitest';
import { AliasFlag, type Lexicon } from '../../../../core/lexicon/lexicon';
import type { EntityTable } from '../../../../core/pack/entity-table';
import { searchEntities, selectedEntities } from '../../../../core/pack/search-entities';
import { canonical } from '../../../../core/text/canonical';

const people = [
  { id: 'ahmed-al-sharaa', name: 'Ahmed al-Sharaa', popularity: 0.8 },
  { id: 'ahmed-davutoglu', name: 'Ahmet Davutoğlu', popularity: 0.4 },
  { id: 'ahmed', name: 'Ahmed', popularity: 0.1 },
  { id: 'georgia', name: 'Georgia', popularity: 0.5 },
  { id: 'georgia-state', name: 'Georgia', popularity: 0.2 },
  { id: 'georgiana', name: 'Georgiana', popularity: 0.9 },
  { id: 'tbilisi', name: 'Tbilisi', popularity: 0.1 },
];
const aliases: [name: string, entity: number, flags?: number][] = [
  ['Ahmed al-Sharaa', 0],
  ['Jolani', 0],
  ['Ahmet Davutoğlu', 1],
  ['Ahmed', 2],
  ['Georgia', 3],
  ['Georgia', 4],
  ['Georgiana', 5],
  ['Tbilisi', 6],
  ['Kim', 2],
  ['KIM', 6],
  ['Tbilisi', 3, AliasFlag.Metonym],
];

const has = (test: (alias: string) => boolean) =>
  aliases.flatMap(([alias], at) => (test(alias.toLowerCase()) ? [at] : []));
const plain = (text: string) => canonical(text.toLowerCase());
const lexicon = {
  // As the lexicon does: whole words, and none written with capitals where the text has none.
  scan: (text: string) =>
    aliases.flatMap(([name], alias) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map(({ index: start }) => ({
        alias,
        start,
        end: start + name.length,
        inflected: false,
        clitic: 0,
      })),
    ),
  prefix: (query: string) => has((alias) => plain(alias).startsWith(plain(query))),
  near: (query: string) => has((alias) => alias === query.toLowerCase().replace('jolany', 'jolani')),
  postings: (alias: number) => [{ entity: aliases[alias]?.[1] ?? 0, flags: aliases[alias]?.[2] ?? 0, prior: 1 }],
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
  ['Georgia', ['georgia', 'georgia-state', 'georgiana']],
  ['georgia', ['georgia', 'georgia-state', 'georgiana']],
  // What a seat of government stands for comes after the seat.
  ['Tbilisi', ['tbilisi', 'georgia']],
  ['nobody', []],
  ['  ', []],
])('“%s” finds %j', (query, found) => expect(search(query)).toEqual(found));

test('says which other name matched', () => {
  expect(searchEntities({ lexicon, entities }, 'Jolani', 1)).toEqual([
    { entity: 'ahmed-al-sharaa', name: 'Ahmed al-Sharaa', kind: 'person', line: '', matched: 'Jolani' },
  ]);
});

test('answers no more than asked', () => expect(search('ah', 2)).toHaveLength(2));

const selected = (words: string) => {
  const { hits, named } = selectedEntities({ lexicon, entities }, words, 10);
  return [...hits.map(({ entity }) => entity), ...(named ? [] : ['?'])];
};

test.each([
  // Whole names, and no others beside them.
  ['Georgia', ['georgia', 'georgia-state']],
  [' “Georgia”, ', ['georgia', 'georgia-state']],
  ['georgia', ['georgia', 'georgia-state']],
  ['Ahmed', ['ahmed']],
  // Capitals tell names apart where the text has them.
  ['Kim', ['ahmed']],
  ['kim', ['ahmed', 'tbilisi']],
  // Names among other words, as they come.
  ['President Georgiana of Georgia', ['georgiana', 'georgia', 'georgia-state']],
  // Neither: what a search finds.
  ['Georgian', ['georgiana', '?']],
  ['jolany', ['ahmed-al-sharaa', '?']],
  ['nobody', ['?']],
  [' ', ['?']],
])('“%s” selected may mean %j', (words, found) => expect(selected(words)).toEqual(found));
