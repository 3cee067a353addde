import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld('country-ir@0.9 | place | IR | Country in Asia | Iran; ایران');

test.each([
  ['به گزارش میثم ایران‌نژاد، این جلسه برگزار شد.', []],
  ['او در ایران‌های گذشته زندگی کرد.', ['ایران']],
  ['او در ایران زندگی کرد.', ['ایران']],
])('an ending of surnames behind a joiner: %s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'fa' }).surfaces).toEqual(surfaces);
});
