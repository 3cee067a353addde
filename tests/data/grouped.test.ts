import { expect, test } from 'vitest';
import { grouped } from '../../data/grouped';

test('groups stand by their first item, items in their order', () => {
  const groups = grouped(['pear', 'apple', 'plum', 'avocado'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'avocado']],
  ]);
});
