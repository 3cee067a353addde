import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
fumio-kishida @0.8 | person | JP | Prime minister of Japan | Fumio Kishida; 岸田文雄 ~0.95; 岸田 ~0.9 #1
masahiro-tanaka @0.5 | person | JP | Baseball player | Masahiro Tanaka; 田中将大 ~0.95; 田中 ~0.9 #1
nanjing-cn @0.5 | place | CN | City in China | Nanjing; 南京 ~0.95
`);

test.each([
  ['岸田監督が会見した。', 'ja', []],
  ['岸田首相が会見した。', 'ja', ['岸田']],
  ['岸田町で火事があった。', 'ja', []],
  ['田中将大が投げた。田中投手は笑った。', 'ja', ['田中将大', '田中']],
  ['南京东路发生车祸。', 'zh', []],
  ['南京路演开始。', 'zh', ['南京']],
  ['南京发生车祸。', 'zh', ['南京']],
])('%s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
