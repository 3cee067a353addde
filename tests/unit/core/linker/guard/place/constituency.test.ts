import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
torver@0.7 | place | GB | City in England, the United Kingdom | Torver ~0.95
larne@0.7 | place | GB | City in England, the United Kingdom | Larne ~0.95
cambridge@0.7 | place | GB | City in England, the United Kingdom | Camford ~0.45
camford-us@0.3 | place | US | City in Massachusetts, the United States | Camford ~0.15
college@0.5 | organisation | US | University in New York, the United States | Torver's College ~0.9
`);

test.each([
  ['Ann Teal (Torver and Larne) (LD): No.', []],
  ['Ann Teal (Torver Central) (Lab): No.', []],
  ['Ann Teal (Torver) (Lab): No.', ['Torver']],
  ['Two towns (Torver and Larne) (in red) are near.', ['Torver', 'Larne']],
  ['He studied at Torver’s College, Camford.', ['Camford']],
  ['He studied at Torver’s College in New York.', ['Torver’s College']],
])('names of seats and of schools: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
