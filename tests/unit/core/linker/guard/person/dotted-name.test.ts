import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
donald-trump @1 | person | US | President of the United States | Donald Trump; 特朗普 ~0.97 #1; トランプ ~0.97 #1
vladimir-putin @1 | person | RU | President of Russia | Vladimir Putin; 普京 ~0.97 #1
joe-biden @1 | person | US | President | Joe Biden; バイデン ~0.97 #1
jd-vance @0.9 | person | US | Vice president | JD Vance; 万斯 ~0.97 #1
country-us @1 | place | US | Country | United States; 美国 ~0.97
`);

test.each([
  ['特朗普发表讲话。巴伦·特朗普入学。', 'zh', ['特朗普']],
  ['玛丽·特朗普出书。', 'zh', []],
  ['叶卡捷琳娜·普京出席。', 'zh', []],
  ['弗拉迪米尔·普京出席。', 'zh', ['普京']],
  ['詹姆斯·大卫·万斯出席。', 'zh', ['万斯']],
  ['J·D·万斯出席。', 'zh', ['万斯']],
  ['美国·特朗普时代。', 'zh', ['美国', '特朗普']],
  ['メアリー・トランプ氏の本。', 'ja', []],
  ['ジョセフ・バイデン氏。', 'ja', ['バイデン']],
  ['トランプ・バイデン会談。', 'ja', ['トランプ', 'バイデン']],
  ['日米首脳・トランプ氏。', 'ja', ['トランプ']],
])('%s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
