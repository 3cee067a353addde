import { expect, it } from 'vitest';
import { type Draft, draftOf } from '../../data/model';
import { withPopularTitles } from '../../data/resolve/popular-title';

const draft = (name: string, origin: string, more: Partial<Draft> = {}): Draft => ({
  ...draftOf({ id: name, origin, kind: 'organisation', name, popularity: 0.5, asOf: '2026', sources: [] }),
  ...more,
});
const READ = new Set([
  'spanish–american war',
  'adidas',
  'target',
  'punjab, pakistan',
  'babylon',
  'jane doe',
  'macbeth',
  'labour party',
  'renaissance',
  'barclays',
  'canadian national railway',
  'john lewis',
  'taken',
  'two of them',
]);
const titled = (entities: readonly Draft[], others = new Set<string>()) =>
  withPopularTitles(entities, (name) => READ.has(name.toLowerCase()), others).map(({ wikipedia }) => wikipedia);

it.each<[string, Draft, string | undefined]>([
  ['a dash', draft('Spanish-American War', 'wordnet-places', { kind: 'event' }), 'Spanish–American War'],
  ['a legal form', draft('Adidas AG', 'curated'), 'Adidas'],
  ['a word', draft('Target', 'companies'), undefined],
  ['a person', draft('Jane Doe', 'wordnet-people', { kind: 'person' }), 'Jane Doe'],
  ['a play', draft('Macbeth', 'wordnet-people', { kind: 'person' }), undefined],
  ['any party', draft('Labour Party', 'parties'), undefined],
  ['a railway', draft('Canadian National Railway', 'brands'), 'Canadian National Railway'],
  ['a politician', draft('John Lewis', 'brands'), undefined],
  ['a brand', draft('Renaissance', 'brands'), undefined],
  ['a bank of one coined word', draft('Barclays', 'brands'), 'Barclays'],
  ['a shop of one coined word', draft('Barclays', 'brands', { popularity: 0.1 }), undefined],
  ['a place of old', draft('Babylon', 'divisions', { kind: 'place', country: 'AO' }), undefined],
])('takes the title of a much-read article for its own: %s', (_what, entity, title) => {
  expect(titled([entity])).toEqual([title]);
});

it('takes none that another has, is called, or that was told to be of something else', () => {
  expect(titled([draft('Taken', 'curated'), draft('X', 'ror', { wikipedia: 'Taken' })])).toEqual([undefined, 'Taken']);
  expect(titled([draft('Two of them', 'curated'), { ...draft('Two of them', 'ror'), id: 'b' }])).toEqual([
    undefined,
    undefined,
  ]);
  expect(titled([draft('Jane Doe', 'curated', { kind: 'person' })], new Set(['Jane Doe']))).toEqual([undefined]);
});

it('names a division with its country', () => {
  const pakistan = draft('Pakistan', 'countries', { kind: 'place', codes: { iso: 'PK' }, wikipedia: 'Pakistan' });
  const punjab = draft('Punjab', 'divisions', { kind: 'place', country: 'PK', codes: { division: 'pkpb' } });
  expect(titled([pakistan, punjab])[1]).toBe('Punjab, Pakistan');
});
