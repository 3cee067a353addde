import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
virginia | place | US | State of the United States | Virginia
anna-lark | person | GB | British queen | Anna Lark
`);

test.each([
  ['They sold Virginia-class submarines.', []],
  ['They sold an Anna Lark-class carrier.', []],
  ['They sold Virginia-based submarines.', ['Virginia']],
])('a class of ships is no more than called after its first: %s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'en' }).surfaces).toEqual(surfaces);
});
