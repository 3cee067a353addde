import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
dana-lark | person | US | American politician | Dana Lark; House Speaker Dana Lark; Lt-Gen Dana Lark
ann-oak | person | US | American banker | Ann Oak; Bank Governor Ann Oak
bank@0.7 | organisation | US | Central bank | Bank ~0.95
shah-moor | person | IN | Indian actor | Shah Moor
charles@0.8 | person | GB | King of Britain | King Charles III; Charles III
`);

test.each([
  ['They met House Speaker Dana Lark at noon.', ['Dana Lark']],
  ['They met Lt-Gen Dana Lark at noon.', ['Dana Lark']],
  ['They met Bank Governor Ann Oak at noon.', ['Bank', 'Ann Oak']],
  ['They met Shah Moor at noon.', ['Shah Moor']],
  ['They met Bank Governor Ann Oak and King Charles III at noon.', ['Bank', 'Ann Oak', 'Charles III']],
])('an office is no part of a name that is known with it: %s', (text, names) => {
  expect(linkText(text, world).surfaces).toEqual(names);
});
