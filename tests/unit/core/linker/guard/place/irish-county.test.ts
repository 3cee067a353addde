import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
gal | place | IE | City in Ireland | Galtown
`);

test.each([
  ['She was a native of Co. Galtown, they say.', []],
  ['She lived in Co Galtown then.', []],
  ['They bought of Harvey & Co. Galtown.', ['Galtown']],
  ['She lived in Galtown then.', ['Galtown']],
])('counties of Ireland: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
