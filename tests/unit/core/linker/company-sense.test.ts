import { expect, test } from 'vitest';
import { linkText } from '../../../support/link-text';
import { tinyWorld } from '../../../support/tiny-world';

const world = tinyWorld(`
tarn-stores | organisation | US | American company: retail | Tarn Stores; Tarn ~0.2 #4
tarn | place | US | Village in Ohio, the United States | Tarn ~0.3
grey-party | organisation | CA | Canadian political party | Greys ~0.2 #4
air-north | organisation | CA | Canadian airline | Air North
south-airlines | organisation | CA | Canadian airline | South Airlines
south | place | CA | City in Ontario, Canada | South
`);

test.each([
  ['Then shares of Tarn fell by 5 %.', ['tarn-stores']],
  ['Then Tarn stock fell by 5 %.', ['tarn-stores']],
  ['He called the retailer Tarn at noon.', ['tarn-stores']],
  ['He asked a few Tarn workers at noon.', ['tarn-stores']],
  ['Tarn workers with a pen, he said.', []],
  ['He asked workers at Tarn at noon.', ['tarn-stores']],
  ['He saw a Tarn at the door.', []],
  ['Then shares of Greys fell by 5 %.', []],
])('words that speak of a company: %s', (text, entities) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(entities);
});

test.each([
  ['Then Air North and South Airlines agreed.', ['Air North', 'South Airlines']],
  ['Then South and North Airlines agreed.', []],
])('a head in the plural: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
