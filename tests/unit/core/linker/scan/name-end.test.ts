import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ml | place | ML | Country in Africa | Mali; Malis
peak-bank | organisation | ML | Bank | Peak Bank
lake-banks | person | US | American actor | Lake Banks; Banks ~0.9 #1
larks | organisation | US | Shops | Lark's
dana-lark | person | US | American politician | Dana Lark; Lark ~0.9 #1
`);

test.each([
  ["Mali's economy is near a standstill.", ['Mali']],
  ['Mali’s armed forces said so.', ['Mali']],
  ["Dana Lark's plan was Mali’s too.", ['Dana Lark', 'Mali']],
  ["The Peak Bank's head came.", ['Peak Bank']],
  ["They bought it at Lark's yesterday.", ["Lark's"]],
])('a possessive is no part of the name before it: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
