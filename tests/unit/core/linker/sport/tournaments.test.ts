import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-open | event | US | Tennis tournament in Lark, played in August | Lark Open ~0.8
tarn-open | event | US | Golf tournament held each July | Tarn Open ~0.8
ann-able | person | US | Northern Irish golfer, winner of all four | Ann Able
bob-baker | person | US | Italian tennis player | Bob Baker
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Then Ann Able won the Lark Open late.', ['ann-able']],
  ['Then Ann Able won the Tarn Open late.', ['ann-able', 'tarn-open']],
  ['Then Bob Baker won the Lark Open late.', ['bob-baker', 'lark-open']],
  ['Then Bob Baker won the Tarn Open late.', ['bob-baker']],
  [
    'Then Bob Baker and Ann Able saw the Tarn Open and the Lark Open.',
    ['bob-baker', 'ann-able', 'tarn-open', 'lark-open'],
  ],
  ['Then somebody won the Lark Open late.', ['lark-open']],
])('a tournament of another game: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

const football = tinyWorld(`
world-cup | event | | Football tournament of national teams | FIFA World Cup; World Cup ~0.35 #1
`);
const GAME = 'The goalkeeper and the striker won the football match, and the coach praised the midfielder.';

test.each([
  [`${GAME} They left the World Cup early.`, ['world-cup']],
  [`${GAME} They left the U-20 World Cup early.`, []],
  [`${GAME} They left the rugby World Cup early.`, []],
  ['They left the World Cup early.', []],
])('the World Cup of football: %s', (text, expected) => {
  expect(linkText(text, football).links.map(({ entity }) => entity)).toEqual(expected);
});
