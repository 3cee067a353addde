import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
kin-gold | organisation | CA | Canadian gold-mining company | Kinlark
tarn | place | GB | City in England, the United Kingdom | Tarn
`);

test.each([
  ['Then they were born in Kinlark.', []],
  ['A fair was held in Kinlark and Tarn.', ['Tarn']],
  ['A fair was held in Kinlark, Virginia.', []],
  ['They invested in Kinlark and Tarn.', ['Kinlark', 'Tarn']],
  ['They believed in Kinlark, and in Tarn.', ['Kinlark', 'Tarn']],
  ['Then Kinlark and Tarn said so.', ['Kinlark', 'Tarn']],
])('no firm where somebody lives: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
