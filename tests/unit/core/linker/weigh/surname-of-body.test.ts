import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tarn-arms | organisation | SE | Swedish company: arms | Tarn ~0.6
brook | place | SE | City in Sweden | Brook
`);

test.each([
  ['The designer Elie Tarn showed it. Tarn spoke. “We love it,” said Tarn.', []],
  ['Then Tarn spoke. “We love it,” said Tarn.', ['Tarn', 'Tarn']],
  ['Then Tarn spoke to Elie Tarn. “We love it,” said Tarn.', ['Tarn', 'Tarn']],
  ['The Brook Tarn works closed. Then Tarn spoke.', ['Tarn']],
  ['The designer Elie Brook showed it. He lives in Brook.', ['Brook']],
  ['Mike Brook resigned in Sweden.\nBrook had won in Sweden before.', []],
])('a body called like an unknown person’s surname: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
