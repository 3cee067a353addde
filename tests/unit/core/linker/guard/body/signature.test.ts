import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
ap | organisation | US | News agency | Associated Press
jack | person | US | Boxer | Jack Able
`);

test.each([
  ['Copyright 2024 The Associated Press. All rights reserved.', []],
  ['© 2024 by the Associated Press. All rights reserved.', []],
  ['It was first told by the Associated Press. All rights reserved.', ['Associated Press']],
  ['The Associated Press told it first.', ['Associated Press']],
])('who signs the page is not spoken of: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});

test.each([
  ['Jack Able, AP Photo', []],
  ['It was cold in the mountains (Jack Able/Getty Images).', []],
  ['It was cold in the mountains (Jack Able / Associated Press)', ['Associated Press']],
  ['Then Jack Able, APs of old and others spoke.', ['Jack Able']],
  ['Then Jack Able/Bob Baker won it.', ['Jack Able']],
])('who took a picture is not spoken of: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
