import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
la-rams | organisation | US | American football team of the National League, from Los Angeles, California | Los Angeles Rams; Rams ~0.07 #1
vale-rams | organisation | US | Sports teams of Vale University | Vale Rams; Rams ~0.1 #1
new-york | place | US | State of the United States | New York; NY ~0.6 #66
ny-jets | organisation | US | American football team of the National League, from New York | New York Jets; Jets ~0.07 #1
musk | person | US | American businessman | Elon Musk; Musk ~0.8 #1
`);

test.each([
  ['The LA Rams won.', ['LA Rams']],
  ['The L.A. Rams won.', ['L.A. Rams']],
  ['Then the NY Jets won.', ['NY Jets']],
  // No name of several words is known that begins with the town.
  ['Then the LA Musk left.', []],
  ['They live in NY. Jets fly there.', ['NY']],
])('the letters of a town before the nickname of its team: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
