import { expect, test } from 'vitest';
import { cutsWord } from '../../../../../core/linker/scan/word-cut';

test.each([
  ['卫星链、数据链', '星链', 'zh', true],
  ['东方空间联合创始人', '联合', 'zh', false],
  ['对美国总统说', '美国', 'zh', false],
  ['東日本大震災', '日本', 'ja', true],
  ['日本とイスラエル', '日本', 'ja', false],
  ['米イスラエル首脳', '米', 'ja', false],
  ['而川普特使明天', '川普', 'zh', false],
  ['几个拉美国家宣布', '美国', 'zh', true],
  ['在發展中國家投資', '中國', 'zh', true],
  ['美国家庭收入增长', '美国', 'zh', false],
  ['Hamas-led', 'Hamas', 'en', false],
  ['イスラエルとハマス', 'ハマス', 'ja', false],
])('%s: %s in %s', (text, name, lang, expected) => {
  const start = text.indexOf(name);
  expect(cutsWord(text, start, start + name.length, lang)).toBe(expected);
});
