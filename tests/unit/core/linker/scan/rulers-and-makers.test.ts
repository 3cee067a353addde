import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-va | place | VA | Country in Southern Europe | Vatican
country-dk | place | DK | Country in Europe | Denmark
skagen | place | DK | City in Denmark | Skagen
tarn | organisation | DK | Danish company: cars | Tarn
`);

test.each([
  ['He made a trip to the Vatican to see it.', ['Vatican']],
  ['Then the Ruler of Skagen met the Crown Prince of Denmark.', ['Skagen', 'Denmark']],
  ['Then the Prince of Skagen came.', []],
  ['It rose on the B&D. Carmaker Tarn fell.', ['Tarn']],
])('words before a name that are no part of it: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
