import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
mills | person | | Politician born in Tarkwa, Ghana | John Atta Mills ~0.5
fletcher | person | GB | British diplomat | Tom Fletcher ~0.6
chad | person | | Actor born in Accra, Ghana | John Chad Mills ~0.5
`);
world.entities.popularity = () => 0.15;
world.entities.titles = (entity) => (entity === 1 ? [{ words: ['ambassador', 'lebanon'] }] : []);

test.each([
  ['Then the government of President John Atta Mills, who died, fell.', ['John Atta Mills']],
  ['Then the government of President John Chad Mills, who died, fell.', []],
  ['Then the aid chief, Tom Fletcher, left.', ['Tom Fletcher']],
  ['Then the finance minister, Tom Fletcher, left.', []],
])('an office that is not known of somebody: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
