import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ph@0.8 | place | PH | Country in Asia | Philippines
country-us@0.9 | place | US | Country in North America | America
manila@0.7 | place | PH | Capital of the Philippines | Manila
country-ua@0.8 | place | UA | Country in Europe | Ukraine
kyiv@0.8 | place | UA | Capital of Ukraine | Kyiv
committee | organisation | US | Committee of the US Senate | Senate Committee on Foreign Relations
`);

test.each([
  ['In Manila the Senate Committee on Foreign Relations met, and the Philippines waited.', ['manila', 'country-ph']],
  ['The Philippine Senate Committee on Foreign Relations met.', []],
  ['The Senate Committee on Foreign Relations met.', ['committee']],
  [
    'In America the Senate Committee on Foreign Relations spoke of the Philippines.',
    ['country-us', 'committee', 'country-ph'],
  ],
  ['In Kyiv the Senate Committee on Foreign Relations spoke of Ukraine.', ['kyiv', 'committee', 'country-ua']],
])('committees that several countries have: %s', (text, ids) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(ids);
});
