import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
financial-times@0.5 | organisation | GB | Newspaper | Financial Times ~0.95; the FT ~0.9; #FT ~0.9
usi-az@0.3 | place | AZ | Town | Usi ~0.9
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['He told the FT that it was so.', ['FT']],
  ['He told FT that it was so.', ['FT']],
  ['He told the USI that it was so.', []],
])('letters are written as they are known, behind an article of the name too: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
