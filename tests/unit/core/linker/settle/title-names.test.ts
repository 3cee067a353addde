import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
shah-rukh-khan | person | IN | Indian actor | Shah Rukh Khan ~0.98
mk-stalin | person | IN | Indian politician | M. K. Stalin ~0.96; M.K. Stalin ~0.96; Stalin ~0.5 #1; MK Stalin ~0.96
reza-lark | person | IR | Ruler of Iran | Reza Lark ~0.95; Shah Reza Lark ~0.95
karnataka-in | place | IN | State of India | Karnataka ~0.95
siddaramaiah | person | IN | Indian politician | Siddaramaiah ~0.9
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Then Shah Rukh Khan came on.', ['Shah Rukh Khan']],
  ['Shah Rukh Khan came on.', ['Shah Rukh Khan']],
  ['Then Chief Minister MK Stalin came.', ['MK Stalin']],
  ['Then Shah Reza Lark fled.', ['Reza Lark']],
  ['The former Chief Minister of Karnataka Siddaramaiah said so.', ['Karnataka', 'Siddaramaiah']],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
