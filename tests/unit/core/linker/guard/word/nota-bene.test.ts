import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld('new-brunswick@0.6 | place | CA | Province of Canada | New Brunswick; NB ~0.95 #2');

test.each([
  ['no', 'NB! Sterke inntrykk fra øst.', []],
  ['en', 'NB: the figures are those of June.', []],
  ['en', 'A school in Moncton, NB, was shut.', ['NB']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
