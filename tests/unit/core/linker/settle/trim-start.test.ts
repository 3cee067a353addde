import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
the-republicans-fr | organisation | FR | French party | The Republicans; Les Républicains; Républicains ~0.6
arezzo | place | IT | Town in Italy | Arezzo
`);

test.each([
  ['fr', 'Hier, selon Les Républicains, tout va mal.', ['Les Républicains']],
  ['fr', 'Hier, pour les Républicains, tout va mal.', ['Républicains']],
  ['fr', 'Les Républicains ont voté hier.', ['Républicains']],
  ['it', 'Ad Arezzo il prefetto parla.', ['Arezzo']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
