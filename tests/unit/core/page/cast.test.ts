import { expect, test } from 'vitest';
import { mergeCasts } from '../../../../core/page/cast';
import type { CastMember } from '../../../../core/page/page-state';
import { samePage } from '../../../../core/page/same-page';

const member = (entity: string, count: number, confidence: number): CastMember => ({
  entity,
  name: entity,
  kind: 'person',
  line: '',
  count,
  confidence,
});

test('casts of frames join in order, counts add up, the best confidence stays', () => {
  const top = [member('a', 2, 0.8), member('b', 1, 0.9)];
  const frame = [member('b', 3, 0.7), member('c', 1, 0.95)];
  expect(mergeCasts([top, frame])).toEqual([member('a', 2, 0.8), member('b', 4, 0.9), member('c', 1, 0.95)]);
  expect(top[1]?.count).toBe(1);
});

test.each([
  ['https://a.org/x#1', 'https://a.org/x#2', true],
  ['https://a.org/x', 'https://a.org/x#2', true],
  ['https://a.org/x?1', 'https://a.org/x?2', false],
])('%s and %s are the same page: %s', (a, b, same) => expect(samePage(a, b)).toBe(same));
