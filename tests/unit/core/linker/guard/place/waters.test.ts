import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
tarn-mining | organisation | GB | British company: mining | Red Tarn
brook | place | SE | City in Sweden | Brook
lune | place | SE | River in Sweden | Lune ~0.5
lune-land | place | SE | Country in Europe | Lune ~0.4
jay | person | GB | British politician | Ann Jay
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['They sampled the Red Tarn river at noon.', []],
  ['They crossed the Red Tarn valley at noon.', []],
  ['They closed the Red Tarn mine at noon.', ['tarn-mining']],
  ['They crossed the Brook river at noon.', []],
  ['They crossed the Brook valley at noon.', ['brook']],
  ['They crossed the Lune river at noon.', ['lune']],
  ['They crossed the river Brook at noon.', []],
  ['They named the Ann Jay glacier at noon.', []],
  ['They praised the driver Ann Jay at noon.', ['jay']],
  ['They reached a driver Brook sent at noon.', ['brook']],
])('a noun of landscape beside a name: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
