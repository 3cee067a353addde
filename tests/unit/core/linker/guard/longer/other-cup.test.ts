import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(
  'cup@0.6 | event | | Football championship | Coupe du monde ~0.95; Copa del Mundo ~0.95; Coupe du monde féminine ~0.9',
);

test.each([
  ['fr', 'Hier, la Coupe du monde de rugby a débuté.', []],
  ['fr', 'Hier, la Coupe du monde féminine de rugby a débuté.', []],
  ['es', 'Ayer empezó la Copa del Mundo de baloncesto.', []],
  ['es', 'Ayer empezó la Copa del Mundo de fútbol.', ['Copa del Mundo']],
  ['fr', 'Hier, la Coupe du monde a débuté.', ['Coupe du monde']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
