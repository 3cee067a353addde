import { expect, test } from 'vitest';
import { suppliedTitle } from '../../data/curate/supplied-title';

test.each([
  ['Sharaa to visit Washington', 'Sharaa to visit Washington'],
  ['A visit to Washington (headline not seen)', '[A visit to Washington]'],
  ['A base is given up (Arabic; headline not seen)', '[A base is given up (Arabic)]'],
  ['Why the headline was not seen (analysis)', 'Why the headline was not seen (analysis)'],
])('the title of “%s” on a card is %s', (written, shown) => {
  expect(suppliedTitle(written)).toBe(shown);
});
