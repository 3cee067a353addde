import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
golcuk | place | TR | Town in Türkiye | Gölcük
yuva | place | TR | Village in Türkiye | Yuva
`);

test.each([
  ['Gölcük köyünde altı bina yıkıldı.', []],
  ['Yangın Gölcük Mahallesi’nde çıktı.', []],
  ['Yangın Gölcük ilçesinde çıktı.', ['golcuk']],
  ['Yuva köyünde altı bina yıkıldı.', ['yuva']],
])('%s', (text, expected) => {
  expect(linkText(text, world, { lang: 'tr' }).links.map(({ entity }) => entity)).toEqual(expected);
});
