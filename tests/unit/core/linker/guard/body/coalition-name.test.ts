import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld('arizona | place | US | State of the United States | Arizona');

test.each([
  ['De Arizona-regering besliste.', 'nl', 0],
  ['In Arizona woedt brand.', 'nl', 1],
  ['La coalition Arizona se réunit.', 'fr', 0],
  ['Les flammes ravagent l’Arizona.', 'fr', 1],
])('%s', (text, lang, links) => {
  expect(linkText(text, world, { lang }).links).toHaveLength(links);
});
