import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
north-larkland@0.8 | place | | Continent with 41 countries | North Larkland
tarnland@0.8 | place | | Continent with 52 countries | Tarnland
rill-oblast@0.4 | place | RU | Oblast of Russia | Rill Oblast
`);
const GAME = 'The goalkeeper and the striker won the football match, and the coach praised the midfielder.';

test.each([
  ['He left North Larkland.', ['North Larkland']],
  ['The governor of Rill Oblast saw it.', ['Rill Oblast']],
  ['Then Tarnland won.', []],
])('on a page about sport: %s', (text, expected) => {
  expect(linkText(`${GAME} ${text}`, world).surfaces).toEqual(expected);
});
