import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-tern-party | organisation | NG | Political party in Nigeria | Lark Tern Party; LTP ~0.2 #66
lark-tern-park | organisation | GB | Park in England | Lark Tern Park; LTP ~0.2 #66
democratic-party-ng | organisation | NG | Political party in Nigeria | Democratic Party ~0.4; DP ~0.2 #66
democratic-party-ke | organisation | KE | Political party in Kenya | Democratic Party ~0.5; DP ~0.3 #66
country-ng | place | NG | Country in Africa | Nigeria
abuja | place | NG | Capital of Nigeria | Abuja
country-club-us | place | US | Town in Ohio, the United States | Club House
paris | place | FR | Capital of France | Paris
saint-paul-us | place | US | City in Ohio, the United States | St Paul
university-of-tarn | organisation | US | University in Ohio | University of Tarn
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test('letters of a body that the name is short for more often than it is another whole', () => {
  const parties = tinyWorld(`
lark-party-jp | organisation | JP | Political party in Japan | Lark Tern Party of Japan; Lark Tern Party ~0.5 #1; LTP ~0.6 #66
lark-party-mk | organisation | MK | Political party in North Macedonia | Lark Tern Party ~0.2 #128; LTP ~0.04 #66
country-jp | place | JP | Country in Asia | Japan
`);
  const text = 'Japan votes. The Lark Tern Party (LTP) won in Japan. Then the LTP left.';
  const meant = linkText(text, parties).links.map(({ entity }) => entity);
  expect(meant).toContain('lark-party-jp');
  expect(meant).not.toContain('lark-party-mk');
});

test('letters of a party that two countries have are those of the one spoken of', () => {
  const parties = tinyWorld(`
lark-party-ke | organisation | KE | Political party in Kenya | Lark Tern Party ~0.47; LTP ~0.05 #66
lark-party-my | organisation | MY | Political party in Malaysia | Lark Tern Party ~0.47; LTP ~0.06 #66
country-my | place | MY | Country in Asia | Malaysia
`);
  const text = 'Malaysia votes. The Lark Tern Party (LTP) won in Malaysia. Then the LTP left.';
  expect(linkText(text, parties).links.map(({ entity }) => entity)).toEqual([
    'country-my',
    'lark-party-my',
    'lark-party-my',
    'country-my',
    'lark-party-my',
  ]);
});

test.each([
  'Then Tarn Mill Manufacturing Co. (TMM) left. Later TMM rose.',
  'Then Tarn Mill Manufacturing Co., (TMM) left. Later TMM rose.',
])('letters behind the stop of a legal form: %s', (text) => {
  const firms = tinyWorld(
    'tarn-mill | organisation | US | American company | Tarn Mill Manufacturing Co; TMM ~0.5 #66',
  );
  expect(linkText(text, firms).surfaces).toEqual(['Tarn Mill Manufacturing Co.', 'TMM', 'TMM']);
});

test('letters of the land in brackets behind its town', () => {
  const emirates = tinyWorld(`
abu-dhabi-ae | place | AE | Capital of the Emirates | Абу-Даби ~0.97
country-ae | place | AE | Country in western Asia | Emirates; ОАЭ ~0.9 #66
`);
  const text = 'Сегодня в Абу-Даби (ОАЭ) пройдёт встреча.';
  expect(linkText(text, emirates, { lang: 'ru' }).links.map(({ entity }) => entity)).toEqual([
    'abu-dhabi-ae',
    'country-ae',
  ]);
});

test('an agency in brackets behind the town it writes from', () => {
  const dateline = tinyWorld(`
los-angeles-us | place | US | City in California, United States | ロサンゼルス ~0.97
associated-press | organisation | US | American news agency | Associated Press; AP ~0.9 #66
`);
  const links = linkText('きのうロサンゼルス（AP）で会った。', dateline, { lang: 'ja' }).links;
  expect(links.map(({ entity }) => entity)).not.toEqual(['los-angeles-us', 'los-angeles-us']);
});

test.each([
  ['fr', 'Hier, Électricité de Tarn (EDT) a vendu. EDT a perdu.'],
  ['es', 'Ayer, Élites de Tarn (EDT) vendió. EDT perdió.'],
])('letters have no marks: %s, %s', (lang, text) => {
  const marked = tinyWorld(`
electricite-de-tarn | organisation | FR | French utility | Électricité de Tarn; Élites de Tarn
eastern-tern | organisation | US | American company | Eastern Tern; EDT ~0.1 #66
`);
  const links = linkText(text, marked, { lang }).links.map(({ entity }) => entity);
  expect(links).toEqual(new Array(3).fill('electricite-de-tarn'));
});

test('letters of a script without capitals in brackets, which are another body elsewhere', () => {
  const hindi = tinyWorld(`
tarn-party | organisation | PK | Political party of Pakistan | तहरीक इंसाफ
press-trust | organisation | IN | News agency of India | पीटीआई ~0.7
`);
  const text = 'कल तहरीक इंसाफ (पीटीआई) के नेता ने कहा। पीटीआई ने कहा।';
  expect(linkText(text, hindi, { lang: 'hi' }).links.map(({ entity }) => entity)).toEqual(
    new Array(3).fill('tarn-party'),
  );
});

test('letters with small ones among them, spelt otherwise in another name', () => {
  const slovak = tinyWorld(`
freedom | organisation | SK | Political party of Slovakia | Sloboda a solidarita; SaS ~0.5 #2
shas | organisation | IL | Political party of Israel | Şas ~0.1
`);
  const text = 'Strana Sloboda a solidarita (SaS) přišla. Potom SaS odešla.';
  expect(linkText(text, slovak, { lang: 'cs' }).links.map(({ entity }) => entity)).toEqual(
    new Array(3).fill('freedom'),
  );
});

test('letters in brackets behind a name with a Turkish ending', () => {
  const text = 'Dün Lark Tern Party’nin (LTP) kongresi vardı. LTP kazandı.';
  expect(linkText(text, world, { lang: 'tr' }).links.map(({ entity }) => entity)).toEqual(
    new Array(3).fill('lark-tern-party'),
  );
});

describe('letters behind a comma that repeat the name before', () => {
  test.each([
    ['The Lark Tern Party, LTP, lost. The LTP said so.', ['lark-tern-party', 'lark-tern-party', 'lark-tern-party']],
    ['The Lark Tern Party, LTP and others lost.', ['lark-tern-party', 'lark-tern-party']],
    ['The Lark Tern Party, DP and others lost.', ['lark-tern-party', 'democratic-party-ng']],
    ['The Democratic Party, DP, lost.', []],
    [
      'In Nigeria, near Abuja, the Democratic Party, DP, lost.',
      ['country-ng', 'abuja', 'democratic-party-ng', 'democratic-party-ng'],
    ],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

test.each([
  ['He starred in Paris (1995).', []],
  ['The comedy was Paris (1995), she said.', []],
  ['He moved to Paris (1995).', ['paris']],
  ['They met at the Golf & Club House of old.', []],
  ['Ann Armbrust of the University of Tarn spoke.', ['university-of-tarn']],
  ['She is a professor at the University of Tarn now.', ['university-of-tarn']],
  ['They met in St Paul’s Cathedral.', []],
  ['They met in St Paul’s old town.', ['saint-paul-us']],
])('names that are part of others or whole: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('letters that a known phrase begins with are theirs', () => {
  const agents = tinyWorld(`
rce | organisation | US | American agency | Reed Customs Enforcement; RCE ~0.7 #66; RCE agents
`);
  const { surfaces } = linkText('Then 300 RCE agents came, and the RCE said so.', agents);
  expect(surfaces).toEqual(['RCE', 'RCE']);
});
