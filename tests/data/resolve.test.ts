import { describe, expect, test } from 'vitest';
import type { Draft } from '../../data/model';
import { sameHolder } from '../../data/resolve/offices';
import { resolve } from '../../data/resolve/resolve';

const none = { same: new Map<string, string>(), distinct: new Set<string>() };

function person(origin: string, name: string, more: Partial<Draft> = {}): Draft {
  return {
    id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    origin,
    kind: 'person',
    name,
    country: 'SY',
    popularity: 0.5,
    codes: {},
    aliases: [],
    roles: [],
    facts: [],
    relations: [],
    timeline: [],
    sources: [],
    asOf: '2026-01',
    ...more,
  } as Draft;
}
const president = {
  roles: [{ title: 'president', office: 'president-sy', asOf: '2026', sources: [] }],
} as unknown as Partial<Draft>;

describe('sameHolder', () => {
  test.each([
    ["Ahmad al-Shara'", 'Ahmed al-Sharaa', true],
    ['Tom Barrack', 'Thomas J. Barrack', true],
    ['Recep Tayyip ERDOGAN', 'Recep Tayyip Erdoğan', true],
    ['Lula', 'Luiz Inácio Lula da Silva', true],
    ['Hafez al-Assad', 'Bashar al-Assad', false],
    ['Ali Khamenei', 'Mojtaba Khamenei', false],
    ['Bill Clinton', 'Hillary Clinton', false],
  ])('%s and %s: %s', (a, b, same) => expect(sameHolder(person('x', a), person('y', b))).toBe(same));
});

describe('resolve', () => {
  test('father and son who held one office stay two', () => {
    const drafts = [
      person('leaders', 'Bashar al-Assad', president),
      person('curated', 'Bashar al-Assad', president),
      person('curated', 'Hafez al-Assad', president),
    ];
    expect(resolve(drafts, none).entities.map(({ id }) => id)).toEqual(['bashar-al-assad', 'hafez-al-assad']);
  });

  test('two curated records are never made one, whatever they share', () => {
    const alike = { wikidata: 'Q1', born: '1965' };
    const drafts = [person('curated', 'Bashar al-Assad', alike), person('curated', 'Bashar Assad', alike)];
    expect(resolve(drafts, none).entities).toHaveLength(2);
  });

  test('a curated record takes over what another source knows of the same holder', () => {
    const drafts = [person('leaders', "Ahmad al-Shara'", president), person('curated', 'Ahmed al-Sharaa', president)];
    const { entities, redirects } = resolve(drafts, none);
    expect(entities.map(({ id, name }) => [id, name])).toEqual([['ahmed-al-sharaa', 'Ahmed al-Sharaa']]);
    expect(redirects.get('ahmad-al-shara-')).toBe('ahmed-al-sharaa');
  });
});
