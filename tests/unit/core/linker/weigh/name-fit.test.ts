import { expect, test } from 'vitest';
import { nameFit } from '../../../../../core/linker/weigh/name-fit';

test.each([
  ['Edward', 'Ed Lark', 2],
  ['Ed', 'Edward Lark', 2],
  ['Ted', 'Edward Lark', 2],
  ['Ted', 'Ed Lark', 0],
  ['Bob', 'Rob Lark', 0],
  ['Mohamad', 'Mohammed Lark', 2],
])('%s of %s: %s', (given, name, fit) => {
  expect(nameFit(given, name)).toBe(fit);
});
