import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ann-teal | person | US | American judge | Ann Teal; Teal ~0.4 #9
bob-heron | person | US | American judge | Bob Heron; Heron ~0.1 #9
heron-us@0.3 | place | US | City in Ohio, the United States | Heron ~0.2
cy-wren | person | US | American politician | Cy Wren; Wren ~0.4 #9
`);
const offices = ['justice', 'justice', '', 'senator'];
world.entities.titles = (entity) => [{ words: [offices[entity] ?? ''] }];
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Then Justices Teal and Nobody dissented.', ['ann-teal']],
  ['Then Justices Teal, Heron, and Wren dissented.', ['ann-teal', 'bob-heron']],
  ['Then Sens. Wren and Teal left.', ['cy-wren']],
  ['Then Teal and Heron left.', []],
])('surnames behind an office of several: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

const presidents = tinyWorld(`
boris-jay@0.6 | person | GB | Politician | Boris Jay; Jay ~0.3 #9
lyn-jay@0.3 | person | US | Politician | Lyn Jay; Jay ~0.02 #9
andy-jay@0.3 | person | US | Politician | Andy Jay; Jay ~0.02 #9
dick-nix@0.3 | person | US | Politician | Dick Nix; Nix ~0.07 #9
geo-bay@0.3 | person | US | Politician | Geo Bay; Bay ~0.3 #9
old-bay@0.3 | person | US | Politician | Old Bay; Bay ~0.05 #9
`);
const since: Record<string, number> = {
  'lyn-jay': 1963,
  'andy-jay': 1865,
  'dick-nix': 1969,
  'geo-bay': 2001,
  'old-bay': 1989,
};
presidents.entities.titles = (entity) => {
  const year = since[presidents.entities.id(entity)];
  return year === undefined ? [] : [{ words: ['president'], from: year * 10_000 + 120 }];
};

test.each([
  ['Under Presidents Jay and Nix it grew.', ['lyn-jay', 'dick-nix']],
  ['Under Presidents Bay and Nix it grew.', ['geo-bay', 'dick-nix']],
  ['Under Jay and Nix it grew.', []],
])('presidents of one surname: %s', (text, expected) => {
  expect(linkText(text, presidents).links.map(({ entity }) => entity)).toEqual(expected);
});
