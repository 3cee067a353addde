import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ohio@0.7 | place | US | State of the United States | Ohio
idaho@0.7 | place | US | State of the United States | Idaho
westlake@0.1 | place | US | Town in Ohio, the United States | Westlake ~0.3
chicago@0.6 | place | US | City in Illinois, the United States | Chicago
sydnor@0.6 | place | AU | City in Australia | Sydnor
perthia@0.6 | place | AU | City in Australia | Perthia
cairnes@0.6 | place | AU | City in Australia | Cairnes
hobarton@0.6 | place | AU | City in Australia | Hobarton
lark-county | place | US | County in Ohio, the United States | Lark County, Ohio
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['The car was seen in Westlake on Monday.', ['Westlake']],
  ['The car was seen in Westlake, and the police of Ohio were told.', ['Westlake', 'Ohio']],
  ['The car was seen in Westlake, and the sheriff of Lark County, Ohio was told.', ['Westlake', 'Ohio']],
  ['The car was seen in Westlake, and the police of Idaho were told.', ['Idaho']],
  [
    'They met in Sydnor, Perthia, Cairnes and Hobarton. In Westlake they did not.',
    ['Sydnor', 'Perthia', 'Cairnes', 'Hobarton'],
  ],
  // Known beyond its state.
  ['The car was seen in Chicago, and the police of Idaho were told.', ['Chicago', 'Idaho']],
  // Lawmakers come from where the page is about.
  ['Rep. Ann Teal, R-Westlake, spoke.', []],
  ['Rep. Ann Teal, R-Westlake, spoke in Ohio.', ['Westlake', 'Ohio']],
])('a little town whose state the page does not name: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
