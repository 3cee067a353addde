import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-gb@0.3 | place | GB | Town in England, United Kingdom | Lark ~0.5
lark-rovers@0.3 | organisation | GB | British football club | Lark Rovers; Lark ~0.45
fell-fc@0.3 | organisation | GB | British football club from London | Fell ~0.9
moto@0.5 | organisation | JP | Japanese car maker | Moto ~0.9
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Then he said that Lark is a city in the north.', ['lark-gb']],
  ['Then he said that Lark is a city councillor of old.', []],
  ['He went to a Fell-area school as a boy.', []],
  ['He went to a Fell game as a boy.', ['fell-fc']],
])('what is told to be a town: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['They had lunch at The Lark by the river.', []],
  ['They had lunch in Lark by the river.', ['lark-gb']],
  ['He took the role of Lark in the film.', []],
])('a house with an article: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['Moto Q1 earnings fell, it said on Monday.', ['moto']],
  ['Moto Qa earnings fell, it said on Monday.', []],
])('a quarter is no part of a name: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
