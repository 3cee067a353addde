import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
cup@0.6 | event | | Football championship of Asia held every four years | AFC Asian Cup; 亚洲杯; アジアカップ; 아시안컵
country-gb@0.9 | place | GB | Country in Europe | United Kingdom; 英国
country-cn@0.9 | place | CN | Country in Asia | China; 中国
lyon-fr@0.6 | place | FR | City in France | Lyon; 里昂
draper-us@0.3 | place | US | City in Utah, United States | Draper; 德雷珀
`);
const linked = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

test.each([
  ['zh', '亚洲杯今天开赛', ['亚洲杯']],
  ['zh', '女篮亚洲杯今天开赛', []],
  ['zh', '乒乓球亚洲杯今天开赛', []],
  ['zh', '亚洲杯今天开赛，乒乓球名将出战', []],
  ['ja', 'バスケットボールのアジアカップ', []],
  ['ja', 'サッカー、アジアカップ 開幕', ['アジアカップ']],
  ['ko', 'U-23 아시안컵', []],
  ['ko', '축구 아시안컵', ['아시안컵']],
])('a cup of football and none of another game, %s: %s', (lang, text, wanted) => {
  expect(linked(text, lang)).toEqual(wanted);
});

test.each([
  ['英国选手德雷珀获胜', ['英国']],
  ['球员里昂进球', []],
  ['选手里昂站夺冠', ['里昂']],
  ['选手在里昂获胜', ['里昂']],
])('a player behind the word for one, no town: %s', (text, wanted) => {
  expect(linked(text, 'zh')).toEqual(wanted);
});
