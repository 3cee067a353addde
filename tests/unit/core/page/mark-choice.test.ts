import { expect, test } from 'vitest';
import { chooseMarks, markStyle } from '../../../../core/page/mark-choice';
import type { PageLink } from '../../../../core/page/page-link';

const link = (entity: string, confidence: number, rivals = 0): PageLink => ({
  run: 1,
  start: 0,
  end: 5,
  entity,
  confidence,
  why: '',
  runnersUp: Array.from({ length: rivals }, () => ({ entity: 'x', name: 'x', line: '', share: 0.3 })),
});

test.each([
  [0.9, 0, 'sure'],
  [0.9, 1, 'unsure'],
  [0.79, 0, 'unsure'],
])('confidence %d with %i runners-up is %s', (confidence, rivals, style) =>
  expect(markStyle(link('a', confidence, rivals))).toBe(style),
);

test('the reader’s rules come before confidence', () => {
  expect([markStyle(link('a', 0.9, 0), 'faded'), markStyle(link('a', 0.9, 0), 'hidden')]).toEqual(['known', undefined]);
});

const links = [link('syria', 0.9), link('trump', 0.49), link('trump', 0.95), link('syria', 0.9), link('unknown', 1)];
const kindOf = (entity: string) => (entity === 'syria' ? 'place' : entity === 'trump' ? 'person' : undefined) as never;

test.each([
  ['all mentions above the threshold with a card', ['person', 'place'], 'all', [0, 2, 3]],
  ['only the first of each', ['person', 'place'], 'first', [0, 2]],
  ['only the kinds wanted', ['person'], 'all', [2]],
  ['no kinds, no marks', [], 'all', []],
] as const)('%s', (_, kinds, mentions, expected) =>
  expect(chooseMarks(links, { kinds: [...kinds], mentions, confidence: 0.5 }, kindOf)).toEqual(
    expected.map((at) => links[at]),
  ),
);

test('as sure as the reader wants', () =>
  expect(chooseMarks(links, { kinds: ['place', 'person'], mentions: 'all', confidence: 0.92 }, kindOf)).toEqual([
    links[2],
  ]));
