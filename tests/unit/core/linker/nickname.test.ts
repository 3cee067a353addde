import { expect, test } from 'vitest';
import { linkText } from '../../../support/link-text';
import { tinyWorld } from '../../../support/tiny-world';

const world = tinyWorld(`
luis-cabo | person | AR | Argentine politician | Luis Cabo; Toto Cabo
ann-cabo | person | AR | Argentine politician | Ann Cabo
the-lark | organisation | GB | A British daily newspaper | The Lark; Lark ~0.8
country-us | place | US | Country in North America | United States; ÀBZ ~0.99 #66
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Then Luis ‘Toto’ Cabo left.', ['Luis ‘Toto’ Cabo']],
  ['Then Luis Toto Cabo left.', ['Luis Toto Cabo']],
  ['Then Toto Cabo left.', ['Toto Cabo']],
  ['Then Luis and Ann Cabo left.', ['Ann Cabo']],
])('a nickname between first name and surname: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test.each([
  ['He wrote for the Sunday Lark in May.', []],
  ['On Sunday The Lark reported that he left.', ['The Lark']],
  ['Figures fed into the ABZ were old.', []],
  ['Figures fed into the ÀBZ were old.', ['ÀBZ']],
])('names that only look alike: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
