import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
france-team | organisation | FR | National football team of France | Bleus ~0.9 #1; Les Bleus ~0.9
`);

test.each([
  ['Toulon fournit trois Bleus. Le rugby français va bien.', []],
  ['Hier trois Bleus ont marqué. Deschamps est content.', ['Bleus']],
])('%s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'fr' }).surfaces).toEqual(surfaces);
});
