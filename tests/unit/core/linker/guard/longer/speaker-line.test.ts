import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
channel | organisation | US | American news channel | QNN ~0.98 #66
`);

test.each([
  ['WULF NOBODY, QNN ANCHOR: Good evening.', ['QNN']],
  ['WULF NOBODY, QNN SENIOR ANALYST: Good evening.', ['QNN']],
  ['WULF NOBODY, QNN ANCHOR AND CHIEF NATIONAL CORRESPONDENT: Good evening.', ['QNN']],
  ['WULF NOBODY, QNN SOMEWHERE CORRESPONDENT: Good evening.', ['QNN']],
  ['WULF NOBODY, QNN ANCHORAGE: Good evening.', []],
  ['THE QNN ANCHOR GROUP: Good evening.', []],
])('lines of who speaks: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
