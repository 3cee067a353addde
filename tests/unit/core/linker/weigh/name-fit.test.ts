import { expect, test } from 'vitest';
import { nameFit } from '../../../../../core/linker/weigh/name-fit';

test.each([
  ['Edward', 'Ed Lark', 2],
  ['Ed', 'Edward Lark', 2],
  ['Ted', 'Edward Lark', 2],
  ['Ted', 'Ed Lark', 0],
  ['Bob', 'Rob Lark', 0],
  // Many are called Jack from the first.
  ['Jack', 'John Lark', 0],
  ['Jack', 'Jack Lark', 2],
  ['Johnny', 'John Lark', 2],
  ['Mohamad', 'Mohammed Lark', 2],
  ['S.', 'Sergey Lark', 1],
  ['С.', 'Sergey Lark', 1],
  ['Дж.', 'Joe Lark', 1],
  ['Γ.', 'Giorgos Lark', 1],
  ['Γ.', 'Nikos Lark', 0],
])('%s of %s: %s', (given, name, fit) => {
  expect(nameFit(given, name)).toBe(fit);
});
