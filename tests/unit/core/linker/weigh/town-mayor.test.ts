import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
mark-lark@0.06 | person | US | American politician, mayor of Kalispell, Montana | Mark Lark ~0.7
montana@0.6 | place | US | State of the United States | Montana ~0.95
ohio@0.6 | place | US | State of the United States | Ohio ~0.95
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['The bill of Mark Lark passed in Ohio.', ['Ohio']],
  ['The plan of Mark Lark passed in Kalispell.', ['Mark Lark']],
  ['Snow fell in Montana.\nThe plan of Mark Lark passed.', ['Montana', 'Mark Lark']],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
