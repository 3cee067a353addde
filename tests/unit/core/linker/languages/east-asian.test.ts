import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-us | place | US | Country in North America | United States; 美国
country-td | place | TD | Country in Africa | Chad; 查德
country-th | place | TH | Country in Asia | Thailand; 泰国
country-kh | place | KH | Country in Asia | Cambodia; 柬埔寨
country-gb | place | GB | Country in Europe | United Kingdom; 英国
bangui-cf | place | CF | Capital of the Central African Republic | Bangui; 班吉
bush | person | US | Former president of the United States | George W. Bush; 布什 ~0.95 #1
dimon | person | US | Banker, chief executive of JPMorgan Chase | Jamie Dimon; 戴蒙 ~0.8 #1
orban | person | HU | Prime minister of Hungary | Viktor Orbán; 歐爾班
royal-navy | organisation | GB | Navy of the United Kingdom | Royal Navy; 皇家海军
defence-ru | organisation | RU | Defence ministry of Russia | Ministry of Defence of Russia; 国防部 ~0.2 #1
fdp | organisation | DE | Political party in Germany | Free Democratic Party; 自由民主黨
country-us | place | US | Country | United States; VS ~0.99 #68
ldp | organisation | JP | Political party in Japan | Liberal Democratic Party; 自民黨
golden-globe-awards | event | US | Awards of film and television | Golden Globe Awards; 金球奖 ~0.5
ballon-dor | event | | Award of football | Ballon d'Or; 金球奖 ~0.45
defence-kh | organisation | KH | Defence ministry of Cambodia | Ministry of Defence of Cambodia; 国防部 ~0.1 #1
`);
const linked = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

test.each([
  ['部长班吉維爾今天在平台寫道', []],
  ['記者昨天在班吉採訪', ['班吉']],
  ['曾在班吉语言大学学中文', []],
  ['在班吉研究所任職', []],
  ['演员查德维克·博斯曼获奖', []],
  ['总统昨天抵达查德访问', ['查德']],
  ['韦德布什证券公司分析师说', []],
  ['美媒称前总统布什昨天发表讲话', ['布什']],
  ['麥特戴蒙（Matt Damon）近日宣傳新片', []],
  ['摩根大通執行長戴蒙（Jamie Dimon）表示', ['戴蒙', 'Jamie Dimon']],
  ['主队VS客队今日开战', []],
  ['匈牙利總理歐爾班（Viktor Orban）表示', ['歐爾班', 'Viktor Orban']],
  ['泰国皇家海军司令部透露', ['泰国']],
  ['英国皇家海军司令部透露', ['英国', '皇家海军']],
  ['柬埔寨国防部周三透露', ['柬埔寨', '国防部']],
  ['德國自由民主黨(自民黨)得票率11.5%', ['自由民主黨', '自民黨']],
])('%s', (text, surfaces) => {
  expect(linked(text, 'zh')).toEqual(surfaces);
});

const whoIs = (text: string, name: string) => {
  const { links } = linkText(text, world, { lang: 'zh' });
  return links.find(({ start, end }) => text.slice(start, end) === name)?.entity;
};

test('a short name in brackets is the long one before it', () => {
  expect(whoIs('德國自由民主黨(自民黨)得票率11.5%', '自民黨')).toBe('fdp');
  expect(whoIs('日本執政黨自民黨昨天表示', '自民黨')).toBe('ldp');
});

test('a prize of film beside film', () => {
  expect(whoIs('美国电影电视金球奖今天落下帷幕', '金球奖')).toBe('golden-globe-awards');
});
