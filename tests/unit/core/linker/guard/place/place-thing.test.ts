import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
brussels@0.7 | place | BE | Capital of Belgium | Brussels ~0.95
panama@0.7 | place | PA | Country in Central America | Panama ~0.95
`);

test.each([
  ['They ate Brussels sprouts.', []],
  ['He wore a Panama hat in Brussels.', ['Brussels']],
  ['The Brussels hat of Panama was sold.', ['Brussels', 'Panama']],
  ['Brussels sprouted.', ['Brussels']],
])('things called after places: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
