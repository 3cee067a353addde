import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tern-lark@0.9 | person | FR | President of France | Tern Lark; Lark ~0.97 #1
wren-kite@0.9 | person | RU | President of Russia | Wren Kite; Kite ~0.97 #1
larkworks@0.6 | organisation | US | Maker of aircraft | Larkworks ~0.95
`);

test.each([
  ['Lark Heads To Delhi As Kite Wants Peace', ['Lark', 'Kite']],
  ['Court Slams Kite Over Killing Of Journalist', ['Kite']],
  ['Hamas Rejects Lark Plan', ['Lark']],
  ['Larkworks Recalls Trucks Over Risk', ['Larkworks']],
  ['Osprey Lark Baker Meadow Opens Today', []],
  ['Lark Leaving Office After Vote', ['Lark']],
  ['Hamas Accused Of Helping Kite', ['Kite']],
  ['Lark SLAMS Kite over rates and fees', ['Lark', 'Kite']],
  ['Lark CRUSH Kite at home and win', ['Lark', 'Kite']],
  ['Lark NHTC Kite at home and win', []],
  // No verb of a headline where capitals mark names.
  ['They walked along Lark Heads before dawn.', []],
])('verbs and nouns that have their capital from the headline: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
