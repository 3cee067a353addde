import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tarn@0.5 | place | FR | City in France | Tarn
rill@0.5 | place | FR | City in France | Rill
lark@0.5 | place | FR | City in France | Lark
country-fr@0.7 | place | FR | Country in Europe | France
`);

test.each([
  ['The 47-year-old featured for Tarn, Rill and Lark in France.', ['France']],
  ['She has played for Tarn, Rill, Lark and others.', []],
  ['He plays for Tarn, France, and left.', ['Tarn', 'France']],
  ['He is a midfielder from Tarn, France.', ['Tarn', 'France']],
  ['He left for Tarn, Rill and Lark.', ['Tarn', 'Rill', 'Lark']],
])('clubs one after the other: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
