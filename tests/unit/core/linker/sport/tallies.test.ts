import { expect, test } from 'vitest';
import { tally } from '../../../../../core/linker/sport/tallies';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
larkia | place | US | State of the United States | Larkia
tarnia | place | US | State of the United States | Tarnia
veld | place | US | City in Larkia, the United States | Veld
tech | organisation | US | University in Veld, United States | Fell Tech
bloom-bank | organisation | US | American bank | Bloom
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Then No. 4 Larkia won.', 'Larkia', 1],
  ['Larkia (25-2) did not play.', 'Larkia', 2],
  ['Larkia (24-5, 11-5 Big 12) led.', 'Larkia', 2],
  ['Larkia (25.2) did not play.', 'Larkia', 0],
  ['No. 2 Larkia 64, No. 19 Tarnia 52', 'Tarnia', 2],
  ['Larkia 8 Tarnia 3', 'Larkia', 2],
  ['Larkia 8 Tarnia 3 (OT)', 'Tarnia', 2],
  ['In 2020 Larkia 8 towns had.', 'Larkia', 0],
  ['Larkia 8%, Tarnia 3%', 'Tarnia', 0],
  ['Route 66 Larkia', 'Larkia', 0],
])('%s: %s is told as a side by %i', (text, name, told) => {
  const start = text.indexOf(name);
  expect(tally(text, start, start + name.length)).toBe(told);
});

test.each([
  [
    'No. 1 Larkia (25-2) lost to No. 3 Tarnia 68-63.\nTarnia (20-7) did not play.\nThen Larkia met Bloom at Veld.',
    ['Bloom'],
  ],
  ['No. 1 Larkia.\nNo. 2 Tarnia.\nNo. 3 Veld. It is the best place for Bloom.', ['Larkia', 'Tarnia', 'Veld', 'Bloom']],
  ['Larkia 8 Tarnia 3\nVeld 2 Larkia 1\nAt Veld', ['Veld']],
  ['No. 4 Fell Tech (22-7) won. No. 5 Fell Tech did so before. No. 6 Larkia lost.', ['Fell Tech', 'Fell Tech']],
  ['Larkia (25-2) said so.', ['Larkia']],
  ['Larkia sues Bloom.\nLarkia 63, Tarnia 51\nTarnia 8 Veld 3\nStorm hits Veld', ['Larkia', 'Bloom', 'Veld']],
])('a page of results: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
