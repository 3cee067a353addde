import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
dana-lark | person | US | American politician | Dana Lark Jr.
tarn-bros | organisation | US | American film company | Tarn Bros.
moor-motor | organisation | JP | Japanese carmaker | Moor Motor; Moor Motor Co.
oak | organisation | IN | Indian carmaker | Oak Motors
ash | organisation | CN | Chinese company | Ash Group
elm | organisation | US | American bank | Elm Chase
`);

test.each([
  ['They saw Dana Lark Jr. and left.', ['Dana Lark Jr.']],
  ['They saw Dana Lark Jr., who left.', ['Dana Lark Jr.']],
  ['They saw Dana Lark Jr. He left.', ['Dana Lark Jr']],
  ['They saw Dana Lark Jr.', ['Dana Lark Jr']],
  ['The Tarn Bros. deal was off.', ['Tarn Bros.']],
  ['Shares of Moor Motor Co. rose.', ['Moor Motor Co.']],
  ['Shares of Oak Motors Ltd rose.', ['Oak Motors Ltd']],
  ['Shares of Oak Motors Ltd. rose.', ['Oak Motors Ltd.']],
  ['Shares of Ash Group Holding Ltd rose.', ['Ash Group Holding Ltd']],
  ['Shares of Elm Chase & Co. rose.', ['Elm Chase & Co.']],
  ['They saw Oak Motors. It was closed.', ['Oak Motors']],
])('full stops and legal forms that belong to a name: %s', (text, names) => {
  expect(linkText(text, world).surfaces).toEqual(names);
});
