import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld('ap | organisation | US | News agency | Associated Press');

test.each([
  ['Copyright 2024 The Associated Press. All rights reserved.', []],
  ['© 2024 by the Associated Press. All rights reserved.', []],
  ['It was first told by the Associated Press. All rights reserved.', ['Associated Press']],
  ['The Associated Press told it first.', ['Associated Press']],
])('who signs the page is not spoken of: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
