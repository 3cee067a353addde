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
