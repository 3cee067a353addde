import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
varna@0.5 | place | BG | City in Bulgaria | Varna; Варна
`);
const surfaces = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

test.each([
  ['He was the correspondent in Varna Christopher Miller said.', 'en', ['Varna']],
  ['They met in Varna Business Park.', 'en', []],
  ['Кметът на Варна Благомир Коцев каза това.', 'bg', ['Варна']],
  ['Той беше в Варна Бизнес Парк.', 'bg', []],
])('a place right before a person: %s', (text, lang, expected) => {
  expect(surfaces(text, lang)).toEqual(expected);
});
