import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
genoa-it@0.4 | place | IT | City | Genova
venice-it@0.5 | place | IT | City | Venezia
`);

test.each([
  ['it', 'La linea Genova-Venezia resta chiusa.', ['Genova', 'Venezia']],
  ['it', 'La linea Genova-Nervia resta chiusa.', []],
  ['fr', 'Les seigneurs de Genova-Venezia sont venus.', []],
])('names of places joined by a hyphen, %s: %s', (lang, text, names) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(names);
});
