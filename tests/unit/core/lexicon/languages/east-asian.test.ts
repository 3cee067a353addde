import { describe, expect, it } from 'vitest';
import { marked } from '../marked';

const CASES: readonly [name: string, lang: string, names: string[], text: string, expected: string][] = [
  ['Chinese has no spaces', 'zh', ['美国', '俄罗斯', '欧盟'], '美国和欧盟表示俄罗斯', '[美国]和[欧盟]表示[俄罗斯]'],
  ['the longest Chinese name', 'zh', ['美国', '美国国务院', '国务院'], '美国国务院和国务院', '[美国国务院]和[国务院]'],
  ['overlapping Chinese names', 'zh', ['中美', '美国'], '中美国', '[中美]国 | [美国]'],
  [
    'middle dots',
    'zh',
    ['唐纳德·特朗普', '特朗普'],
    '唐纳德·特朗普、唐纳德特朗普、特朗普',
    '[唐纳德·特朗普]、[唐纳德特朗普=唐纳德·特朗普]、[特朗普]',
  ],
  [
    'names with digits and Latin letters',
    'zh',
    ['北溪2号', 'HTS'],
    '退出北溪2号，HTS领导人',
    '退出[北溪2号]，[HTS]领导人',
  ],
  ['a suffix on the word behind Han', 'zh', ['中国AB'], '在中国AB’s', '在[中国AB]’s'],
  [
    'katakana words are whole',
    'ja',
    ['ガザ', 'ロシア'],
    'ガザ地区、ガザニア、ベロロシア、ロシアの',
    '[ガザ]地区、ガザニア、ベロロシア、[ロシア]の',
  ],
  [
    'katakana and kanji',
    'ja',
    ['イスラエル軍', 'イスラエル'],
    'イスラエル軍はイスラエルの',
    '[イスラエル軍]は[イスラエル]の',
  ],
  ['half-width kana', 'ja', ['トランプ'], 'ﾄﾗﾝﾌﾟ氏', '[ﾄﾗﾝﾌﾟ=トランプ]氏'],
  [
    'Japanese names in parts',
    'ja',
    ['ドナルド・トランプ'],
    'ドナルド・トランプ、ドナルド トランプ',
    '[ドナルド・トランプ]、[ドナルド トランプ=ドナルド・トランプ]',
  ],
  [
    'one-letter countries beside offices',
    'ja',
    ['米', '露', '中'],
    'トランプ次期米大統領、米政府、露外相、対中関税',
    'トランプ次期[米]大統領、[米]政府、[露]外相、対[中]関税',
  ],
  [
    'one-letter countries as subjects of headlines',
    'ja',
    ['米', '露'],
    '米、制裁へ。米ニュースサイト',
    '[米]、制裁へ。[米]ニュースサイト',
  ],
  [
    'not every letter is a country',
    'ja',
    ['米', '中', '仏'],
    '新米の中で、大仏、日中の米価、攻撃中',
    '新米の中で、大仏、日中の米価、攻撃中',
  ],
  [
    'Chinese one-letter countries',
    'zh',
    ['美', '俄'],
    '美国防部长、赴美访问、美丽、俄军',
    '[美]国防部长、赴[美]访问、美丽、[俄]军',
  ],
  ['a metre after a number', 'zh', ['米'], '距离500米军事基地，五百米军营', '距离500米军事基地，五百米军营'],
  ['Chinese letters before kana are words', 'ja', ['美', '米'], '美スタイル、米アップル', '美スタイル、[米]アップル'],
  [
    'Korean particles',
    'ko',
    ['이스라엘', '서울', '바이든'],
    '이스라엘은 서울에서 바이든과 이스라엘의',
    '[이스라엘]은 [서울]에서 [바이든]과 [이스라엘]의',
  ],
  [
    'more Korean particles',
    'ko',
    ['트럼프', '푸틴', '미국'],
    '트럼프는 푸틴을 미국이 푸틴에게 미국으로 트럼프도',
    '[트럼프]는 [푸틴]을 [미국]이 [푸틴]에게 [미국]으로 [트럼프]도',
  ],
  [
    'Korean offices without a space',
    'ko',
    ['윤석열', '트럼프', '한국은행', '국회'],
    '윤석열대통령과 트럼프대통령은 한국은행총재, 국회의원들이 대통령은',
    '[윤석열]대통령과 [트럼프]대통령은 [한국은행]총재, 국회의원들이 대통령은',
  ],
  [
    'Korean particles after particles',
    'ko',
    ['트럼프', '푸틴', '미국', '이란'],
    '미국에서의 트럼프이자 푸틴이며 미국에게는 이란과는 푸틴과도 트럼프뿐 이란측은 미국이라며 푸틴에겐 미국에선 트럼프로선',
    '[미국]에서의 [트럼프]이자 [푸틴]이며 [미국]에게는 [이란]과는 [푸틴]과도 [트럼프]뿐 [이란]측은 [미국]이라며 [푸틴]에겐 [미국]에선 [트럼프]로선',
  ],
  [
    'what comes of a country',
    'ko',
    ['미국', '이란'],
    '미국산 이란발 미국행 이란성',
    '[미국]산 [이란]발 [미국]행 이란성',
  ],
  ['Korean particles on Latin letters', 'ko', ['KBS'], 'KBS는 KBS의', '[KBS]는 [KBS]의'],
  ['Korean names of several words', 'ko', ['도널드 트럼프'], '도널드 트럼프가', '[도널드 트럼프]가'],
  ['Korean compounds stay whole', 'ko', ['이란'], '이란성 이란이', '이란성 [이란]이'],
];

describe('East Asian languages', () => {
  it.each(CASES)('%s', (_, lang, names, text, expected) => expect(marked(names, text, lang)).toBe(expected));
});
