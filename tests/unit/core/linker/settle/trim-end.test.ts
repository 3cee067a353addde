import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
gaza-strip | place | PS | Territory | Gaza Strip; Gaza
golan-heights | place | | Plateau | Golan Heights; Golan
tagus | place | | River | Tagus; Tagus River
guizhou | place | CN | Province of China | Guizhou; Guizhou Province
tarnia | place | CZ | State | Tarnland; Tarnská; Tarnská federace; Tarnská republika
reuters | organisation | GB | News agency | Reuters; Reuters news agency
`);

test.each([
  ['Fighting spread in the Gaza strip on Monday.', ['Gaza strip']],
  ['Fighting spread in the Gaza Strip on Monday.', ['Gaza Strip']],
  ['They met on the Golan heights on Monday.', ['Golan heights']],
  ['They sailed down the Tagus river on Monday.', ['Tagus river']],
  ['They met in the Guizhou province on Monday.', ['Guizhou']],
  ['They told the Reuters news agency on Monday.', ['Reuters']],
])('%s', (text, marked) => {
  expect(linkText(text, world).links.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});

test.each([
  ['Včera Tarnská federace mlčela.', ['Tarnská federace']],
  ['Včera Tarnská republika mlčela.', ['Tarnská republika']],
])('states in full: %s', (text, marked) => {
  expect(linkText(text, world, { lang: 'cs' }).surfaces).toEqual(marked);
});
