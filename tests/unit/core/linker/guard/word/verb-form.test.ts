import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld('podemos | organisation | ES | Spanish left-wing party | Podemos');

test.each([
  ['Podemos decir que la reforma ha fracasado.', 0],
  ['Podemos no ir a las urnas.', 0],
  ['Podemos rompe con Sumar.', 1],
  ['La líder de Podemos habló.', 1],
])('%s', (text, links) => {
  expect(linkText(text, world, { lang: 'es' }).links).toHaveLength(links);
});
