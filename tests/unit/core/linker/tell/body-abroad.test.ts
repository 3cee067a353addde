import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
protezione-civile | organisation | IT | Civil protection service of Italy | Protezione Civile
corte-lark | organisation | IT | Italian company | Corte Lark
`);

test.each([
  ['it', 'La Protezione Civile palestinese riferisce.', []],
  ['it', 'La Protezione Civile italiana riferisce.', ['protezione-civile']],
  ['it', 'La Protezione Civile riferisce.', ['protezione-civile']],
  ['it', 'La Corte Lark francese riferisce.', ['corte-lark']],
])('%s: a body of state and the adjective of a country behind it: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).links.map(({ entity }) => entity)).toEqual(expected);
});

const spain = tinyWorld(`
tribunal | organisation | ES | Supreme court of Spain | Tribunal Alto
`);
test.each([
  ['El Tribunal Alto indicó ayer que no.', ['tribunal']],
  ['El Tribunal Alto checó ayer los datos.', ['tribunal']],
  ['El Tribunal Alto indio dijo ayer que no.', []],
  ['El Tribunal Alto checo dijo ayer que no.', []],
])('verbs are no adjectives of countries: %s', (text, expected) => {
  expect(linkText(text, spain, { lang: 'es' }).links.map(({ entity }) => entity)).toEqual(expected);
});

const soldiers = tinyWorld(`
country-us@0.9 | place | US | Country in North America | America
country-iq@0.7 | place | IQ | Country in Asia | Iraq
iraqi-army@0.4 | organisation | IQ | Army of Iraq | Army ~0.8
`);
test.each([
  ['Once America was in Iraq. There Army Gen. Bob Nobody spoke.', ['country-us', 'country-iq']],
  ['Once America was in Iraq. There Army men spoke.', ['country-us', 'country-iq', 'iraqi-army']],
  ['It is in Iraq. There Army Gen. Bob Nobody spoke.', ['country-iq', 'iraqi-army']],
])('a service before a rank cut short is American: %s', (text, expected) => {
  expect(linkText(text, soldiers).links.map(({ entity }) => entity)).toEqual(expected);
});
