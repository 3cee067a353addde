import { expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { ministryFromId, ministryId, ministryOf } from '../../../data/ministries';
import { type Draft, draftOf } from '../../../data/model';
import { readMinistries } from '../../../data/sources/bodies/ministries';

const source = { publisher: 'Herald', title: 'A cabinet', url: 'https://herald.example/cabinet', date: '2026-01-02' };
const draft = (id: string, kind: Draft['kind'], asOf: string, office?: string): Draft => {
  const made = draftOf({ id, origin: 'curated', kind, name: id, popularity: 0.5, asOf, sources: [source] });
  if (office) made.roles.push({ title: 'minister', office, asOf, sources: [{ ...source, date: asOf }] });
  return made;
};

it.each([
  ['foreign-minister-cn', 'foreign-ministry-cn'],
  ['energy-minister-qa', 'energy-ministry-qa'],
  ['prime-minister-cn', undefined],
  ['foreign-minister', undefined],
])('the ministry of an office: %s', (office, id) => {
  const ministry = ministryOf(office);
  expect(ministry && ministryId(ministry)).toBe(id);
  if (id) expect(ministryFromId(id)).toEqual(ministry);
});

it('makes a ministry of the posts of its ministers, as of the newest', () => {
  const people = [
    draft('old', 'person', '2024-05', 'foreign-minister-cn'),
    draft('new', 'person', '2026-02', 'foreign-minister-cn'),
    draft('other', 'person', '2026-03', 'president-cn'),
  ];
  const made = readMinistries(people, [], new Map());
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({
    id: 'foreign-ministry-cn',
    name: 'Foreign Ministry of China',
    line: 'Chinese government ministry',
    country: 'CN',
    asOf: '2026-02',
    sources: [{ date: '2026-02' }],
  });
  for (const text of ['Chinese Foreign Ministry', 'Ministry of Foreign Affairs of China'])
    expect(made[0]?.aliases).toContainEqual({ text, lang: 'en', flags: 0 });
  expect(made[0]?.aliases).toContainEqual({ text: 'Foreign Ministry', lang: 'en', flags: AliasFlag.Short });
  expect(made[0]?.aliases).toContainEqual({ text: '中国外交部', lang: 'zh', flags: 0 });
  expect(made[0]?.aliases).toContainEqual({ text: 'ministère chinois des Affaires étrangères', lang: 'fr', flags: 0 });
});

it('gives the names of the news to a ministry that another source tells of', () => {
  const registry = draft('ministry-of-national-defense-of-south-korea', 'organisation', '2025-06');
  const same = new Map([
    ['defence-ministry-kr', registry.id],
    ['health-ministry-fr', 'not-there'],
  ]);
  const made = readMinistries([], [registry], same);
  expect(made.map(({ id }) => id)).toEqual(['defence-ministry-kr']);
  expect(made[0]?.aliases).toContainEqual({ text: 'South Korean Defense Ministry', lang: 'en', flags: 0 });
});

it('calls the British one by its own name', () => {
  const [office] = readMinistries([draft('a', 'person', '2026-01', 'foreign-minister-gb')], [], new Map());
  expect(office?.name).toBe('Foreign Office of the United Kingdom');
});
