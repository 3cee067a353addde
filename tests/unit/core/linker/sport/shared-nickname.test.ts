import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
dale-city | organisation | GB | British football club | Dale City
fell-united | organisation | GB | British football club | Fell United
lune-fc | organisation | FR | French football club | FC Lune
hill-hotspur | organisation | GB | British football club | Hill Hotspur; Spurs ~0.3 #5
lark-spurs | organisation | CA | Basketball team of the National League, from Lark | Lark Spurs; Spurs ~0.12 #5
tarn-tigers | organisation | CA | Basketball team of the National League, from Tarn | Tarn Tigers
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Dale City and Fell United won, and then Spurs left.', ['dale-city', 'fell-united', 'hill-hotspur']],
  ['The Tarn Tigers, Dale City and Fell United won, and then Spurs left.', ['tarn-tigers', 'dale-city', 'fell-united']],
  ['Dale City and FC Lune won, and then Spurs left.', ['dale-city', 'lune-fc']],
  ['Then Spurs left.', []],
])('a nickname that teams of several games share: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
