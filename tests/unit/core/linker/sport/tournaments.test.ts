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

const place = tinyWorld(`
lark-lawns | event | GB | Tennis tournament in Lark, held since 1877 | Lark ~0.65
lark | place | GB | City in England, the United Kingdom | Lark ~0.3
bob-baker | person | US | Italian tennis player | Bob Baker
tarn | place | GB | City in England, the United Kingdom | Tarn
`);

test.each([
  ['Then Bob Baker lost at Lark to somebody.', ['bob-baker', 'lark-lawns']],
  ['Then Bob Baker lived in Lark for years.', ['bob-baker', 'lark']],
  ['LARK, England - Then Bob Baker lost.', ['lark', 'bob-baker']],
  ['Then they lost in the Lark semi-finals.', ['lark-lawns']],
  ['Then they won Lark again.', ['lark-lawns']],
  [`${GAME} Then Lark 2 Tarn 1, they said.`, []],
])('a tournament that goes by its place: %s', (text, expected) => {
  expect(linkText(text, place).links.map(({ entity }) => entity)).toEqual(expected);
});
