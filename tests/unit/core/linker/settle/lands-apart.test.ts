import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-rs@0.9 | place | RS | Country in Europe | Tarnia
country-me@0.9 | place | ME | Country in Europe | Larnia
union@0.6 | place | CS | Former country in Europe | Tarnia and Larnia
country-ro@0.9 | place | RO | Country in Europe | Romland
country-tt@0.9 | place | TT | Country | Kern and Fell
`);

test.each([
  ['Romland, Tarnia and Larnia became free.', ['Romland', 'Tarnia', 'Larnia']],
  ['Talks between Tarnia and Larnia went on.', ['Tarnia', 'Larnia']],
  ['Tarnia and Larnia split in 2006.', ['Tarnia and Larnia']],
  ['Romland, Kern and Fell and others came.', ['Romland', 'Kern and Fell']],
])('two countries and the one of both: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
