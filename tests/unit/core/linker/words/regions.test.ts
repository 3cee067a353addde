import { expect, test } from 'vitest';
import { regionAt } from '../../../../../core/linker/words/regions';

test.each([
  ['Ky. (AP)', 'kentucky'],
  ['North Carolina, and', 'north carolina'],
  ['TX please', 'texas'],
  ['Ont., said', 'ontario'],
  ['London said', ''],
])('the region of %s is %s', (text, expected) => {
  expect(regionAt(text, 0)?.name ?? '').toBe(expected);
});

test.each([
  ['Texas.', 'US', false],
  ['Ky. (WBKO)', 'US', true],
  ['TX 77001', 'US', true],
  ['North Carolina, on', 'US', false],
  ['Ontario', 'CA', false],
  ['or else', '', false],
  ['Bavaria', '', false],
])('region %s: %s', (text, country, short) => {
  expect(regionAt(text, 0)?.country ?? '').toBe(country);
  expect(regionAt(text, 0)?.abbreviated ?? false).toBe(short);
});
