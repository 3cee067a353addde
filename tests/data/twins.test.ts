import { describe, expect, it } from 'vitest';
import { roundedCount } from '../../data/compose/rounded-count';
import { type Draft, draftOf } from '../../data/model';
import { likelyTwins } from '../../data/resolve/twins';

const body = (id: string, name: string, more: Partial<Draft> = {}): Draft => ({
  ...draftOf({ id, origin: 'x', kind: 'organisation', name, popularity: 0.1, asOf: '2026', sources: [] }),
  ...more,
});
const pairs = (...drafts: Draft[]) =>
  likelyTwins(drafts, ({ name }) => [name.toLowerCase()]).map(({ a, b }) => `${a.id} ${b.id}`);

describe('likely twins', () => {
  it('share a name of two words in one country, or an article', () => {
    expect(pairs(body('a', 'High Court', { country: 'IN' }), body('b', 'High Court', { country: 'IN' }))).toEqual([
      'a b',
    ]);
    expect(pairs(body('a', 'High Court', { country: 'IN' }), body('b', 'High Court', { country: 'PK' }))).toEqual([]);
    expect(pairs(body('a', 'Ford'), body('b', 'Ford'))).toEqual([]);
    expect(pairs(body('a', 'Ford', { wikipedia: 'F' }), body('b', 'Motor', { wikipedia: 'F', kind: 'group' }))).toEqual(
      ['a b'],
    );
    expect(pairs(body('a', 'Ford', { wikipedia: 'F' }), body('b', 'F', { wikipedia: 'F', kind: 'place' }))).toEqual([]);
  });
});

it.each([
  [14_804_116, '14.8 million'],
  [999_600, '1 million'],
  [452_345, '452,000'],
  [15_012, '15,000'],
])('%d rounds to %s', (count, text) => {
  expect(roundedCount(count)).toBe(text);
});
