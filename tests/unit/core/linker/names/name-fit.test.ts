import { expect, test } from 'vitest';
import { nameFit } from '../../../../../core/linker/names/name-fit';

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

test.each([
  ['Thomas', 'Tom Barrack', 2],
  ['Tom', 'Tom Barrack', 2],
  ['T', 'Tom Barrack', 1],
  ['T.', 'Tom Barrack', 1],
  ['Achmed', 'Ahmed al-Sharaa', 2],
  ['Recep', 'Recep Tayyip Erdoğan', 2],
  ['Tayyip', 'Recep Tayyip Erdoğan', 2],
  ['Mary', 'Tom Barrack', 0],
  ['Barrack', 'Tom Barrack', 0],
  ['Ivanka', 'Donald Trump', 0],
  ['Annie', 'Fannie Farmer', 0],
  ['Louise', 'Louis Brown', 0],
  ['Patrick', 'Patrice Brown', 0],
  ['Andrej', 'Andrei Brown', 2],
  ['Mohamad', 'Mohamed Brown', 2],
  ['Maria', 'Mario Draghi', 0],
])('%s before the surname of %s: %i', (given, name, expected) => {
  expect(nameFit(given, name)).toBe(expected);
});
