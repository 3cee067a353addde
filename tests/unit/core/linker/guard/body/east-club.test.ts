import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-jp@0.9 | place | JP | Country in Asia | Japan; 日本
country-kr@0.9 | place | KR | Country in Asia | South Korea; 韓国; 한국
shanghai-cn@0.8 | place | CN | City in China | Shanghai; 上海
shandong-cn@0.6 | place | CN | Province of China | Shandong; 山东
yokohama-jp@0.7 | place | JP | City in Japan | Yokohama; 横浜
tokyo-jp@0.8 | place | JP | Capital of Japan | Tokyo; 東京; 东京
seoul-kr@0.8 | place | KR | Capital of South Korea | Seoul; 서울
ulsan-kr@0.6 | place | KR | City in South Korea | Ulsan; 울산
rakuten@0.6 | organisation | JP | Japanese online retailer | Rakuten; 楽天
samsung@0.7 | organisation | KR | South Korean maker of electronics | Samsung; 삼성
yomiuri@0.6 | organisation | JP | Japanese newspaper | Yomiuri Shimbun; 読売
`);
const linked = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

describe('a town or a firm in the name of a club of East Asia', () => {
  test.each([
    ['zh', '上海海港队击败对手'],
    ['zh', '山东泰山客场比赛'],
    ['ja', '横浜ＤｅＮＡが勝った'],
    ['ja', '横浜Ｆ・マリノスが勝った'],
    ['ja', 'ＦＣ東京が対戦した'],
    ['ja', '東京ヴェルディが対戦した'],
    ['ja', '日本シリーズが始まる'],
    ['ja', '読売ジャイアンツが勝った'],
    ['ja', '楽天が西武に３―２で勝った'],
    ['ko', '울산 HD와 경기를 했다'],
    ['ko', 'FC서울은 이겼다'],
    ['ko', '서울 삼성은 경기를 했다'],
    ['ko', '삼성의 투수가 이겼다'],
  ])('%s: %s', (lang, text) => {
    expect(linked(text, lang)).toEqual([]);
  });

  test.each([
    ['zh', '上海举行比赛', ['上海']],
    ['zh', '上海海港很大', ['上海']],
    ['ja', '日本代表が横浜で練習した', ['日本', '横浜']],
    ['ja', '韓国ロッテグループの会長', ['韓国']],
    ['ja', '楽天が決算を発表した', ['楽天']],
    ['ko', '서울 삼성동에서 경기를 했다', ['서울']],
    ['ko', '울산 현대자동차에서 경기를', ['울산']],
    ['ko', '삼성 주가는 올랐다', ['삼성']],
  ])('%s, as it is: %s', (lang, text, wanted) => {
    expect(linked(text, lang)).toEqual(wanted);
  });
});
