import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
john-lark@0.3 | person | US | President of the United States (1735–1826) | John Lark ~0.92; Lark ~0.5 #1
nina-harp@0.3 | person | US | American composer | Nina Harp ~0.9; Harp ~0.3 #1
paul-finch@0.3 | person | US | American actor and painter | Paul Finch ~0.9
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Composer John Lark gave a preview of his opera. Then Lark left.', []],
  ['So did the guitarist John Lark and the cellist Nina Harp.', ['nina-harp']],
  ['The composer Nina Harp was there.', ['nina-harp']],
  ['The painter Paul Finch was there.', ['paul-finch']],
  ['The lawyer John Lark was there.', ['john-lark']],
  ['The composer met John Lark there. The composer John Lark left.', ['john-lark']],
])('who composes or plays is no namesake of whom that is not told: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
