import { expect, test } from 'vitest';
import { cutsWord } from '../../../../../core/linker/scan/word-cut';

test.each([
  ['卫星链、数据链', '星链', 'zh', true],
  ['东方空间联合创始人', '联合', 'zh', false],
  ['对美国总统说', '美国', 'zh', false],
  ['東日本大震災', '日本', 'ja', true],
  ['日本とイスラエル', '日本', 'ja', false],
  ['米イスラエル首脳', '米', 'ja', false],
  ['习近平等领导人', '习近平', 'zh', false],
  ['习近平时隔三年访问', '习近平', 'zh', false],
  ['何立峰会见来宾', '何立峰', 'zh', false],
  ['同特朗普通电话', '特朗普', 'zh', false],
  ['特朗普通过社交媒体', '特朗普', 'zh', false],
  ['李在明明年访华', '李在明', 'zh', false],
  ['拜登上台后', '拜登', 'zh', false],
  ['阿森纳闷平切尔西', '阿森纳', 'zh', false],
  ['他很纳闷', '纳', 'zh', true],
  ['贝森特别提到', '贝森特', 'zh', true],
  ['他和李强调这一点', '李强', 'zh', true],
  ['上海市场活跃', '上海市', 'zh', true],
  ['茨城県境町の', '茨城県', 'ja', false],
  ['茨城県境の', '茨城県', 'ja', true],
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
