import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
gop@0.7 | organisation | US | Political party in the United States | Republican Party ~0.9; Republicans ~0.85
texas@0.7 | place | US | State of the United States | Texas ~0.9
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['He reports that Texas Republicans are looking at it.', ['Texas', 'Republicans']],
  ['He says that House Republicans are looking at it.', ['Republicans']],
  ['He says that Harvest Republicans are looking at it.', []],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
