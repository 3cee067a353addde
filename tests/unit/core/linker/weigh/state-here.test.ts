import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
scotland@0.6 | place | GB | Country in the north of the United Kingdom with a parliament of its own | Scotland
dundee-gb@0.4 | place | GB | City in Scotland, United Kingdom | Dundee
perth-au@0.5 | place | AU | City in Western Australia, Australia | Perth ~0.7
perth-gb@0.4 | place | GB | Town in Scotland, United Kingdom | Perth ~0.15
paris-fr@0.9 | place | FR | Capital of France | Paris ~0.95
paris-us@0.2 | place | US | City in Texas, the United States | Paris ~0.02
texas@0.7 | place | US | State of the United States | Texas
`);
const where = (text: string, name: string) => {
  const { links, surfaces } = linkText(text, world);
  return links[surfaces.indexOf(name)]?.entity;
};

test.each([
  ['He took the train from Dundee to Perth, both in Scotland.', 'Perth', 'perth-gb'],
  ['He took the train from there to Perth on Monday.', 'Perth', 'perth-au'],
  // So much less known it is not thought of.
  ['He flew from Texas to Paris on Monday.', 'Paris', 'paris-fr'],
])('of towns of one name that of the part of a country which is named: %s', (text, name, entity) => {
  expect(where(text, name)).toBe(entity);
});
