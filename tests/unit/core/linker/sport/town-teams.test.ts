import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-lions | organisation | CA | Ice hockey team of the National League, from Lark, Ontario | Lark Lions
tarn-tigers | organisation | CA | Ice hockey team of the National League, from Tarn, Ontario | Tarn Tigers
green-vale-bills | organisation | CA | Ice hockey team of the National League, from Green Vale, Ontario | Green Vale Bills
green-vale | place | CA | City in Ontario, Canada | Green Vale
green-vale-post | organisation | CA | Canadian newspaper | Green Vale Post
stone-rams | organisation | CA | Ice hockey team of the National League, from Stone, Ontario | Stone Rams
stone-hawks | organisation | CA | Ice hockey team of the National League, from Stone, Ontario | Stone Hawks
stone | place | CA | City in Ontario, Canada | Stone
country-wy@0.8 | place | WY | Country | Westyland
westy-wolves | organisation | WY | Ice hockey team of the National League | Westyland Wolves
brook-bears | organisation | CA | Basketball team of the National League, from Brook, Ontario | Brook Bears
brook | place | CA | City in Ontario, Canada | Brook
`);
const GAME = 'The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out.';

test.each([
  // The only team of the game that is called after the town, though the page does not name it.
  ['Then Green Vale won it.', ['green-vale-bills']],
  ['Then they flew to Green Vale.', ['green-vale']],
  ['Then Stone won it.', []],
  ['Then Brook won it.', []],
  ['Then Westyland won it.', []],
])('a town on a page about a game of nicknames: %s', (text, expected) => {
  const ids = linkText(`${GAME} ${text}`, world).links.map(({ entity }) => entity);
  expect(ids).toEqual(['lark-lions', 'tarn-tigers', ...expected]);
});
