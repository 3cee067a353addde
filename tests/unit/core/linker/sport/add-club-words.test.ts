import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
dale-city | organisation | GB | British football club | Dale City
hill-city | organisation | GB | British football club | Hill City
fell-forest | organisation | GB | British football club | Fell Forest
stone-palace | organisation | GB | British football club | Stone Palace
arsenal | organisation | GB | British football club | Arsenal
brook-fc | organisation | GB | British football club | Brook FC
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Dale City lost. City’s lead is gone.', ['dale-city', 'dale-city']],
  ['Fell Forest beat Brook FC. Forest struck twice.', ['fell-forest', 'brook-fc', 'fell-forest']],
  ['Stone Palace lost 2-1. Then Palace left.', ['stone-palace', 'stone-palace']],
  ['We saw that Arsenal beat Brook FC. The Gunners won.', ['arsenal', 'brook-fc', 'arsenal']],
])('a club by its last word or its nickname: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['Dale City lost, and City analysts, the City and City Hall were sad.', ['dale-city']],
  ['Dale City lost to Hill City, and City left.', ['dale-city', 'hill-city']],
  ['Stone Palace lost. At Lark Palace they wept, and Palace officials said so.', ['stone-palace']],
  ['We saw that Arsenal sold its guns, and the Gunners left.', ['arsenal']],
  ['Fell Forest lost. Forest fires and City hall were told.', ['fell-forest']],
  ['Then City left, and Forest too.', []],
])('what else is called so: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
