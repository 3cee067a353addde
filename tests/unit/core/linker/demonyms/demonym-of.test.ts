import { expect, test } from 'vitest';
import { demonymOf } from '../../../../../core/linker/demonyms/demonym-of';

test.each([
  ['syrian', 'en', 'SY'],
  ['сирийского', 'ru', 'SY'],
  ['syrischen', 'de', 'SY'],
  ['syriens', 'fr', 'SY'],
  ['السوري', 'ar', 'SY'],
  ['house', 'en', ''],
  ['us', 'de', ''],
])('adjective %s (%s): %s', (word, lang, expected) => {
  expect(demonymOf(word, lang)).toBe(expected);
});
