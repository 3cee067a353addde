import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark | place | GB | City in England, the United Kingdom | Lark
country-ly | place | LY | Country | Lybania
`);

test.each([
  ['HMS Lark was a sloop. In May Lark was sunk off Lybania.', ['Lybania']],
  ['USS Lark was a sloop, and the crew of Lark wept.', []],
  ['HMS Lark was a sloop. Then they lived in Lark.', ['Lark']],
  ['HMS Lark was a sloop. She was named after Lark.', ['Lark']],
  ['HMS Lark was a sloop. Then Lark, in Lybania, wept.', ['Lark', 'Lybania']],
  ['Then Lark wept. HMS Lark was a sloop.', ['Lark']],
  ['USA Lark was a sloop. Then Lark was sunk.', ['Lark', 'Lark']],
])('ships that are called after places: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
