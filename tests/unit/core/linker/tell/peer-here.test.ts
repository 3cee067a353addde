import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
torver@0.7 | place | AU | City in Australia | Torver ~0.95
larne@0.7 | place | GB | City in England, the United Kingdom | Larne ~0.95
sussex@0.7 | place | GB | County in England, the United Kingdom | Sussex ~0.95
butcher | person | GB | English general | Bob Fell, Duke of Kern; Duke of Kern; Kern ~0.5 #9
kern@0.7 | place | GB | City in England, the United Kingdom | Kern ~0.45
`);

test.each([
  ['Lord Torver was prime minister. Torver resigned in 1841.', []],
  ['Bill Lamb, 2nd Viscount Torver, ruled. Torver resigned.', []],
  ['The Earl of Larne fell. Larne was beheaded.', []],
  ['The duke of Larne fell. Larne was beheaded.', []],
  ['The Duke of Kern came. Kern burned the glens.', ['Duke of Kern', 'Kern']],
  ['Torver is large. Lord Torver came. Torver was glad.', ['Torver', 'Torver']],
  ['Lord Torver came. In Torver they sang. Torver was glad.', ['Torver', 'Torver']],
  ['The Earl of Larne went to Torver. Torver is large.', ['Torver', 'Torver']],
  ['The Duke of Sussex spoke. Sussex was glad.', ['Sussex']],
])('peers called after places: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
