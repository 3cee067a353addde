import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
tern-lark@0.9 | person | FR | President of France | Tern Lark; Lark ~0.97 #1
wren-kite@0.9 | person | RU | President of Russia | Wren Kite; Kite ~0.97 #1
`);

test.each([
  ['It was a Lark/Kite summit.', ['Lark', 'Kite']],
  ['They saw the Osprey/Kite plan fail.', ['Kite']],
  ['They saw it, said Reuters/Kite', []],
  ['They saw the Getty/Kite meeting picture.', []],
  ['They saw the XTN/Kite plan picture.', []],
])('the second of two: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
