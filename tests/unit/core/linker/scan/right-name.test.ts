import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
unesco@0.5 | organisation | FR | Agency of the United Nations | UNESCO ~0.9
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['It is a UNESCO World Heritage site.', ['UNESCO']],
  ['It is a Unesco World Heritage Site.', ['Unesco']],
  ['It is a Unesco World Lark site.', []],
])('what stands on the list of the world’s heritage lengthens no name: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
