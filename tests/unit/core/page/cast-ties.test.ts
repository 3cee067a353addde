import { describe, expect, test } from 'vitest';
import type { EntityCard, Kind, Relation } from '../../../../core/card/entity-card';
import { tiesAmong } from '../../../../core/page/cast-ties';

const card = (id: string, kind: Kind, ...ties: [label: string, to: string, type?: string][]): EntityCard => ({
  id,
  kind,
  name: id,
  line: '',
  roles: [],
  leaders: [],
  facts: [],
  timeline: [],
  relations: ties.map(([label, to, type = label]): Relation => ({ type, label, to, name: to, kind, sources: [] })),
  alsoWritten: [],
  sources: [],
  asOf: '2025',
});
const told = (cards: EntityCard[]) =>
  tiesAmong(cards).map(({ from, to, relation }) => `${from.id} ${relation.label} ${to.id}`);

describe('ties among the names of a page', () => {
  test('are told once, from the person to the body', () => {
    const page = [card('syria', 'place', ['envoy', 'barrack']), card('barrack', 'person', ['envoy to', 'syria'])];
    expect(told(page)).toEqual(['barrack envoy to syria']);
  });

  test('between two people, from the one named first; several ties of a pair all count', () => {
    const trump = card('trump', 'person', ['appointed', 'barrack']);
    const barrack = card('barrack', 'person', ['appointed by', 'trump'], ['represents', 'trump']);
    expect(told([barrack, trump])).toEqual(['barrack appointed by trump', 'barrack represents trump']);
    expect(told([trump, barrack])).toEqual(['trump appointed barrack']);
  });

  test('need both ends on the page, and say nothing of geography and events', () => {
    const page = [
      card('iiss', 'organisation', ['in', 'london', 'located-in'], ['led by', 'nobody here'], ['hosted', 'dialogue']),
      card('london', 'place', ['part of', 'uk', 'part-of']),
      card('uk', 'place'),
      card('dialogue', 'event', ['hosted by', 'iiss']),
    ];
    expect(told(page)).toEqual([]);
  });

  test('never tie a name to itself, and stand where only one end knows them', () => {
    expect(told([card('a', 'group', ['ally of', 'a']), card('b', 'group', ['ally of', 'a'])])).toEqual(['b ally of a']);
  });
});
