import { expect, test } from 'vitest';
import { isEastLand } from '../../../../../core/linker/sport/east-land';
import { isLeagueOfLand } from '../../../../../core/linker/sport/league-of-land';
import { isOfTownsOffice } from '../../../../../core/linker/sport/towns-office';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
antwerp-be@0.6 | place | BE | City | Antwerpen
royal-antwerp@0.4 | organisation | BE | Belgian football club from Antwerp | Royal Antwerp FC; Antwerp FC
country-sa@0.8 | place | SA | Country | Saudi Arabia; السعودية
country-qa@0.8 | place | QA | Country | Qatar; قطر
country-ir@0.8 | place | IR | Country | Iran; ایران
team-ir@0.4 | organisation | IR | Men’s national football team | Iran national football team
country-pt@0.8 | place | PT | Country | Portugal; Portekiz
team-pt@0.4 | organisation | PT | Men’s national football team | Portugal national football team
team-sa@0.4 | organisation | SA | Men’s national football team | Saudi Arabia national football team
team-qa@0.4 | organisation | QA | Men’s national football team | Qatar national football team
`);
const ids = (text: string, lang: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

const ENGLISH =
  'The coach praised the striker and the goalkeeper after the football match, a World Cup qualifier with three goals.';
const DUTCH = 'Royal Antwerp FC won de beker, de trainer en de doelman prezen de voetballers na de wedstrijd.';
const GERMAN =
  'Im Fußball lobte der Trainer den Stürmer und den Torwart, die in der Bundesliga drei Tore schossen; das Spiel war spät.';
const PERSIAN = 'سرمربی تیم فوتبال گفت مهاجم و دروازه‌بان آماده بازی لیگ هستند و گل زدند.';
const TURKISH = 'Teknik direktör maçta gol atan forveti övdü, kaleci ve defans oyuncusu futbolda ligde iyiydi.';
const ARABIC = 'سجل المهاجم هدف المباراة وأشاد المدرب بأداء الحارس في الدوري لكرة القدم.';

test.each([
  ['nl', `${DUTCH}\nBart, burgemeester van Antwerpen, huldigde de club.`, ['royal-antwerp', 'antwerp-be']],
  ['ar', `${ARABIC}\nتقام المباراة الساعة العاشرة بتوقيت السعودية، وتنقل.`, ['country-sa']],
  ['en', `${ENGLISH}\nThe emir of Qatar gave him a robe.`, ['country-qa']],
  ['en', `${ENGLISH}\nA goal of Qatar came late.`, ['team-qa']],
  ['ar', `${ARABIC}\nفازت السعودية على قطر.`, ['team-sa', 'team-qa']],
  ['fa', `${PERSIAN}\nلیگ برتر ایران آغاز می‌شود.`, ['country-ir']],
  ['fa', `${PERSIAN}\nایران دو گل زد.`, ['team-ir']],
  ['de', `${GERMAN}\nDann sprach die Iran-Botschaft.`, ['country-ir']],
  ['de', `${GERMAN}\nDann gewann Iran wieder.`, ['team-ir']],
  ['tr', `${TURKISH}\nPortekiz 1. Futbol Ligi ekiplerinden geldi.`, ['country-pt']],
  ['tr', `${TURKISH}\nPortekiz iki gol attı.`, ['team-pt']],
])('whose mayor and what time it is are told of places, on a page about sport, %s: %s', (lang, text, expected) => {
  expect(ids(text, lang)).toEqual(expected);
});

test.each([
  ['tr', "Bugün Portekiz'den kalkan uçak indi.", 'Portekiz', true],
  ['tr', "Türkiye'nin duayen teknik direktörü.", 'Türkiye', true],
  ['tr', "Türkiye'nin rakibi güçlü.", 'Türkiye', false],
  ['tr', 'İsviçre ekibi Lugano yenildi.', 'İsviçre', true],
  ['tr', 'İsviçre ekibi yenildi.', 'İsviçre', false],
  ['ar', 'إلى الملاعب السعودية غدا', 'السعودية', true],
  ['ar', 'فازت السعودية على قطر', 'السعودية', false],
  ['fa', 'مقابل السد قطر بازی کرد.', 'قطر', true],
  ['fa', 'تیم ملی قطر بازی کرد.', 'قطر', false],
])('%s: %s', (lang, text, name, expected) => {
  const start = text.indexOf(name);
  expect(isLeagueOfLand(text, start, start + name.length, lang)).toBe(expected);
});

test.each([
  ['zh', '中国女足获胜', '中国', true],
  ['zh', '法国前锋姆巴佩进球', '法国', true],
  ['zh', '在WTT瑞典大满贯决赛中', '瑞典', true],
  ['zh', '法国队进球', '法国', false],
  ['zh', '法国2比0获胜', '法国', false],
  ['zh', '广州主场获胜', '广州', false],
  ['ja', '米アリゾナ州で行われた', 'アリゾナ州', true],
  ['ja', 'ソウルの高尺スカイドームで', 'ソウル', true],
  ['ja', '韓国プロ野球キウム', '韓国', true],
  ['ja', '韓国に敗れた', '韓国', false],
  ['ja', '日本人気が高い', '日本', false],
  ['ko', '바이에른 뮌헨(독일)이 이겼다', '독일', true],
  ['ko', '파리 생제르맹(PSG·프랑스)은', '프랑스', true],
  ['ko', '독일 분데스리가에서', '독일', true],
  ['ko', '독일 뮌헨의 알리안츠 아레나에서', '독일', true],
  ['ko', '독일 원정에서 졌다', '독일', false],
  ['ko', '독일이 이겼다', '독일', false],
  ['en', 'Bayern (Germany) won', 'Germany', false],
  ['ja', '【シカゴ共同】米大リーグは４日', 'シカゴ', true],
  ['ja', '【ロサンゼルス＝帯津智昭】米大リーグ', 'ロサンゼルス', true],
  ['ja', '（ロンドン＝時事）プレミアリーグ', 'ロンドン', true],
  ['ja', '試合（ロンドン）でシカゴが勝った', 'シカゴ', false],
])('%s: %s', (lang, text, name, expected) => {
  const start = text.indexOf(name);
  expect(isEastLand(text, start, start + name.length, lang)).toBe(expected);
});

test.each([
  ['wie die Staatsanwaltschaft Antwerpen bestätigte', true],
  ['le parquet de Antwerpen enquête', true],
  ['la Fiscalía de Antwerpen investiga', true],
  ['die Mannschaft Antwerpen gewann', false],
  ['le gardien de Antwerpen parle', false],
])('what towns have: %s', (text, expected) => {
  expect(isOfTownsOffice(text, text.indexOf('Antwerpen'))).toBe(expected);
});
