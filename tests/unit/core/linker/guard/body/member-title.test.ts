import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
federal-council@0.6 | organisation | CH | Government of Switzerland | Bundesrat ~0.95
parmelin@0.6 | person | CH | Federal councillor of Switzerland | Guy Parmelin ~0.97; Parmelin ~0.95 #1
kallas@0.6 | person | EE | High representative of the European Union | Kaja Kallas ~0.97; Kallas ~0.95 #1
`);

test.each([
  ['Gestern warnte Bundesrat Parmelin davor.', ['Parmelin']],
  ['Gestern warnte Bundesrat Max Nobody davor.', []],
  ['Gestern warnte Bundesrat Beat Nobody davor.', []],
  ['Herr Bundesrat, wie geht es Ihnen?', []],
  ['Die Außenbeauftragte Kallas schickt Diplomaten.', ['Kallas']],
  ['Dort wohnte Hanne Kallas.', []],
])('%s', (text, expected) => {
  expect(linkText(text, world, { lang: 'de' }).surfaces).toEqual(expected);
});
