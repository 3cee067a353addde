import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-pw@0.6 | place | PW | Country in Oceania | Palau ~0.9
kingston-jm@0.6 | place | JM | Capital of Jamaica | Kingston ~0.9
rhine@0.5 | place | DE | River in Europe | Rhein ~0.9; Rhine ~0.95
frankfurt-de@0.7 | place | DE | City in Germany | Frankfurt ~0.9; Frankfurt am Main ~0.95
`);
const surfaces = (text: string, lang = 'en') => linkText(text, world, { lang }).surfaces;

test.each([
  ['A banner hung at the Palau de la Generalitat on Monday.', []],
  ['They sailed to Palau on Monday.', ['Palau']],
  ['He stood before Kingston-upon-Thames Crown Court.', []],
  ['He flew to Kingston on Monday.', ['Kingston']],
  ['She sang at Deutsche Oper am Rhein for years.', []],
  ['She lived in Frankfurt am Main for years.', ['Frankfurt am Main']],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
