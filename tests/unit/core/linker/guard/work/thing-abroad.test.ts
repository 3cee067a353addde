import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-ee@0.8 | place | EE | Country in Europe | Estonia ~0.98
country-fr@0.9 | place | FR | Country in Europe | France ~0.98
rome@0.8 | place | IT | Capital of Italy | Roma ~0.97
rostock@0.5 | place | DE | City in Germany | Rostock ~0.97
`);

test.each([
  ['de', 'Die Fähre Estonia sank 1994.', []],
  ['de', 'Die Fähre fährt nach Estonia.', ['Estonia']],
  ['de', 'Die Fähre Rostock–Trelleborg fällt aus.', ['Rostock']],
  ['fr', 'Le paquebot France entre au port.', []],
  ['fr', 'Le paquebot de France entre au port.', ['France']],
  ['es', 'La película Roma ganó tres premios.', []],
  ['it', 'Il traghetto Estonia affondò nel 1994.', []],
  ['it', 'Il traghetto per Roma è partito.', ['Roma']],
  ['pl', 'Prom Estonia zatonął w 1994 roku.', []],
  ['sv', 'Färjan Estonia sjönk 1994.', []],
])('%s: ships, films and books called after places: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
