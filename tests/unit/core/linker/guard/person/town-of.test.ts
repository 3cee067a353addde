import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
matthew-stafford@0.5 | person | US | Quarterback of the Rams | Matthew Stafford; Stafford ~0.8 #1
`);

test.each([
  ['Matthew Stafford threw. Fire crews came from the town of Stafford.', 'en', ['Matthew Stafford']],
  ['Matthew Stafford threw. The cities of Stafford and Lark have no water.', 'en', ['Matthew Stafford']],
  ['Matthew Stafford a joué. La commune de Stafford brûle.', 'fr', ['Matthew Stafford']],
  ['Matthew Stafford threw. The home town of Stafford cheered.', 'en', ['Matthew Stafford', 'Stafford']],
  ['Matthew Stafford threw. The arm of Stafford hurt.', 'en', ['Matthew Stafford', 'Stafford']],
])('who has the name of a town is no town: %s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
