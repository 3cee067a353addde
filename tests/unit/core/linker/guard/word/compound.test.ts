import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
south-china-sea | place | | Sea bordered by China | 南海
kyoto | place | JP | City in Japan | 京都
wenzhou | place | CN | City in China | 温州
gwangju | place | KR | City in South Korea | 광주
middle-east | place | | Region that includes Egypt | 中東
country-in | place | IN | Country in South Asia | भारत
pacific | place | | Ocean | 太平洋
country-jp | place | JP | Country in East Asia | 日本
nord-stream | organisation | RU | Pipeline | 北溪
ramadi | place | IQ | City in Iraq | الرمادي ~0.95
rabat | place | MA | Capital of Morocco | الرباط ~0.9
occident | organisation | ES | Spanish insurance company | Occident ~0.95
xi-jinping | person | CN | Chinese politician | 习近平; 习近平主席; 習近平国家主席
lee | person | KR | South Korean politician | 이재명; 이재명 대통령
alaska | place | US | State of the United States | Alaska; ANR ~0.02 #66
country-cn | place | CN | Country in East Asia | 中国
country-ru | place | RU | Country | Россия
sanae-takaichi | person | JP | Japanese politician | 高市早苗; 高市早苗首相
devlet-bahceli | person | TR | Turkish politician | Devlet Bahçeli; Bahçeli
facebook | organisation | US | Social network | Facebook; FB ~0.02 #66
texas | place | US | State of the United States | テキサス
chicago | place | US | City in the United States | シカゴ
wales | place | GB | Country of the United Kingdom | 威爾斯
foreign-ministry-cn | organisation | CN | Ministry of China | 中国外交部
`);
// The tiny world's things are all well known but these.
for (const id of ['south-china-sea', 'kyoto', 'ramadi', 'occident', 'wales']) {
  const number = world.entities.numberOf(id);
  const known = world.entities.popularity.bind(world.entities);
  world.entities.popularity = (entity) => (entity === number ? 0.1 : known(entity));
}
const linked = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

describe('what makes another thing of a word without capitals', () => {
  test.each([
    ['南海トラフの地震。', 'ja', []],
    ['南海の地震。', 'ja', ['南海']],
    ['京都大准教授の話。', 'ja', []],
    ['京都大会の初戦。', 'ja', ['京都']],
    ['日本地震予知学会で発表した。', 'ja', []],
    ['日本の学会で発表した。', 'ja', ['日本']],
    ['東北地方太平洋沖地震の後。', 'ja', []],
    ['太平洋沖で漁をする。', 'ja', ['太平洋']],
    ['भारत जोड़ो यात्रा कल शुरू हुई।', 'hi', []],
    ['भारत सरकार ने कहा।', 'hi', ['भारत']],
    ['أصيب في الرباط الصليبي أمس.', 'ar', []],
    ['وصل إلى الرباط أمس.', 'ar', ['الرباط']],
    ['京都サンガが勝った。', 'ja', []],
    ['京都のサンガが勝った。', 'ja', ['京都']],
    ['中東メディアによると。', 'ja', ['中東']],
    ['日本メディアによると。', 'ja', ['日本']],
    ['日本維新の会が反対した。', 'ja', []],
    ['日本銀行が決めた。', 'ja', []],
    ['日本与党が反対した。', 'ja', ['日本']],
    ['京都新聞によると。', 'ja', []],
    ['日本ハムが勝った。', 'ja', []],
    ['京都タワーで会った。', 'ja', []],
    ['日本産ガスを買う。', 'ja', ['日本']],
    ['日本産業銀行が決めた。', 'ja', []],
    ['テキサス・インストゥルメンツの決算。', 'ja', []],
    ['エクソン・テキサスの決算。', 'ja', []],
    ['テキサス・シカゴの各地。', 'ja', ['テキサス', 'シカゴ']],
    ['白宮幕僚長威爾斯說明。', 'zh', []],
    ['他在威爾斯說明。', 'zh', ['威爾斯']],
    ['会见中国外交部长时。', 'zh', ['中国']],
    ['会见中国外交部部长时。', 'zh', ['中国外交部']],
    ['京都市立大学の教授。', 'ja', []],
    ['京都の大学生。', 'ja', ['京都']],
    ['温州大學教授。', 'zh', []],
    ['温州大学生。', 'zh', ['温州']],
    ['日本大学と交流。', 'zh', ['日本']],
    ['광주 FC가 이겼다.', 'ko', []],
    ['北溪2号管道。', 'zh', []],
    ['北溪管道。', 'zh', ['北溪']],
    ['《中国新闻》报道。', 'zh', []],
    ['《中国》一书。', 'zh', ['中国']],
    ['Канал «Россия 1» сообщил.', 'ru', []],
    ['Сказал: «Россия 1 мая празднует».', 'ru', ['Россия']],
    ['高市早苗・首相は語った。', 'ja', ['高市早苗']],
    ['Bugün Devlet Bahçeli konuştu.', 'tr', ['Devlet Bahçeli']],
    ['لإخفاء الشعر الرمادي هنا', 'ar', []],
    ['وصل إلى الرمادي هنا', 'ar', ['الرمادي']],
    ['وصل إلى المدينة الرمادي هنا', 'ar', []],
  ])('%s', (text, lang, names) => {
    expect(linked(text, lang)).toEqual(names);
  });
});

test.each([
  ['Il accuse l’Occident de mentir.', 'fr', []],
  ['La aseguradora Occident gana más.', 'es', ['Occident']],
])('an article before a little-known brand: %s', (text, lang, names) => {
  expect(linked(text, lang)).toEqual(names);
});

test.each([
  ['习近平主席访问。', 'zh', ['习近平']],
  ['習近平国家主席が訪問。', 'ja', ['習近平']],
  ['이재명 대통령이 방문했다.', 'ko', ['이재명']],
])('an office written behind a name is no part of it: %s', (text, lang, names) => {
  expect(linked(text, lang)).toEqual(names);
});

test.each([
  ['They flew over the region of Alaska (ANR) at night. The ANR sent jets.', ['Alaska']],
  ['They looked it up on Facebook (FB) at night. The FB kept it.', ['Facebook', 'FB', 'FB']],
])('letters in brackets are of the word before: %s', (text, names) => {
  expect(linked(text, 'en')).toEqual(names);
});
