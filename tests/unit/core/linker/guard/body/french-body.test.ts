import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
sceaux@0.4 | place | FR | Town in France | Sceaux ~0.9
la-garde@0.4 | place | FR | Town in France | La Garde ~0.9; Garde ~0.9
lunion@0.4 | place | FR | Town in France | L’Union ~0.9
country-fr@0.9 | place | FR | Country in Europe | France ~0.97
`);

test.each([
  ['En France, le garde des Sceaux a parlé hier.', ['France']],
  ['En France, le maire de Sceaux a parlé hier.', ['France', 'Sceaux']],
  ['En France, des soldats de la Garde nationale sont venus.', ['France']],
  ['En France, on va souvent de Nice à La Garde en train.', ['France', 'La Garde']],
  ['En France, selon L’Union syndicale des juges.', ['France']],
])('nouns that are towns in French: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'fr' }).surfaces).toEqual(expected);
});
