import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
the-republicans-fr | organisation | FR | French party | The Republicans; Les Républicains; Républicains ~0.6
mircea-geoana | person | RO | Romanian politician | Mircea Geoană; Dan Mircea Geoană
arezzo | place | IT | Town in Italy | Arezzo
`);

test.each([
  ['fr', 'Hier, selon Les Républicains, tout va mal.', ['Les Républicains']],
  ['fr', 'Hier, pour les Républicains, tout va mal.', ['Républicains']],
  ['fr', 'Les Républicains ont voté hier.', ['Républicains']],
  ['ro', 'Ieri a venit la Dan. Mircea Geoană crede asta.', ['Mircea Geoană']],
  ['ro', 'Ieri a venit Dan Mircea Geoană la Cluj.', ['Dan Mircea Geoană']],
  ['it', 'Ad Arezzo il prefetto parla.', ['Arezzo']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
