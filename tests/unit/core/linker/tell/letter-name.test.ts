import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
x-network@0.7 | organisation | US | The social network that was called Twitter | Twitter; X ~0.12 #65
malcolm-x | person | US | American preacher | Malcolm X
`);

test.each([
  ['He posted on X that he would not come.', 'en', ['X']],
  ['“It is over,” she wrote on X.', 'en', ['X']],
  ['Then Ann took to X on Monday.', 'en', ['X']],
  ['His X account was closed.', 'en', ['X']],
  ['The social media platform X did not answer.', 'en', ['X']],
  ['Sie schrieb auf X, dass es vorbei sei.', 'de', ['X']],
  ['Elle a écrit sur X.', 'fr', ['X']],
  ['Le réseau social X a été visé.', 'fr', ['X']],
  ['Malcolm X was shot.', 'en', ['Malcolm X']],
  ['Generation X voted, and Title X clinics closed.', 'en', []],
  ['On X axis we see time, on X occasions.', 'en', []],
  ['They watched the show on X Factor.', 'en', []],
  ['Multiply it by X. We call it X.', 'en', []],
])('a network of one letter: %s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
