import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
pere-lark@0.4 | person | ES | Spanish politician, president of Catalonia since 2024 | Pere Lark; Lark ~0.6 #1
girell | place | ES | City in Spain | Girell
`);
const surfaces = (text: string) => linkText(text, world, { lang: 'ca' }).surfaces;

test.each([
  ['El president Pere Lark va dir que no. Després, Lark va marxar de Girell.', ['Pere Lark', 'Lark', 'Girell']],
  // A street is no town.
  ['Viu al carrer Girell.', []],
])('Catalan titles and heads: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
