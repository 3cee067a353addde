import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
hassan-sheikh@0.5 | person | SO | President of Somalia | Hassan Sheikh; Sheikh ~0.6 #1
khalifa@0.3 | person | AE | Ruler of Abu Dhabi | Khalifa bin Lark
`);

test.each([
  ['They met President Sheikh Khalifa bin Lark. Hassan Sheikh was there.', ['Khalifa bin Lark', 'Hassan Sheikh']],
  ['They met Hassan Sheikh. Then Sheikh said no.', ['Hassan Sheikh', 'Sheikh']],
  ['They met Hassan Sheikh. Then Sheikh Nobody said no.', ['Hassan Sheikh']],
])('a title before a name is no surname: %s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'en' }).surfaces).toEqual(surfaces);
});
