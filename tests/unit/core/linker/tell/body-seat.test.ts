import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const names =
  'Foreign Ministry ~0.1 #1; Außenministerium ~0.1 #1; Министерство иностранных дел ~0.1 #1; МИД ~0.02 #66; MSZ ~0.02 #66; وزارة الخارجية ~0.1 #1; Ministerio de Exteriores ~0.1 #1; Ministerstwo Spraw Zagranicznych ~0.1 #1; משרד החוץ ~0.1 #1';
const world = tinyWorld(`
taliban@0.5 | group | AF | Armed movement that governs Afghanistan | Taliban; طالبان ~0.95
af@0.3 | organisation | AF | Foreign ministry of Afghanistan | Foreign Ministry of Afghanistan; وزارت خارجه ~0.1 #1
country-cn@0.9 | place | CN | Country | China; Китай; Китая; Chinas; Chin; סין
country-ir@0.9 | place | IR | Country | Iran; Иран; Ирана; Irán; Iranu; איראן
wu@0.5 | person | CN | Spokesman of the ministry | Wu Ping
guest@0.5 | person | FR | Painter | Guy Martin
country-il@0.9 | place | IL | Country | Israel; ישראל
cn@0.3 | organisation | CN | Foreign ministry of China | Foreign Ministry of China; ${names}
ir@0.3 | organisation | IR | Foreign ministry of Iran | Foreign Ministry of Iran; ${names}; وزارت خارجه ~0.1 #1
fr@0.3 | organisation | FR | Foreign ministry of France | Foreign Ministry of France; ${names}
il@0.3 | organisation | IL | Foreign ministry of Israel | Foreign Ministry of Israel; ${names}
`);
const ids = (lang: string, text: string) =>
  linkText(text, world, { lang })
    .links.map(({ entity }) => entity)
    .filter((id) => !id.startsWith('country-') && !['wu', 'guest', 'taliban'].includes(id));

test.each<[lang: string, text: string, ids: string[]]>([
  ['en', 'Then China’s Foreign Ministry rejected the claim about Iran.', ['cn']],
  ['en', 'A note of the Foreign Ministry in Iran spoke of China.', ['ir']],
  ['en', 'Then the Foreign Ministry rejected the claim.', []],
  ['en', 'Iran was told so. Then the Foreign Ministry spokesman Wu Ping rejected it.', ['cn']],
  ['en', 'Iran was told so. A note of the Foreign Ministry, Wu Ping said, had gone out.', ['cn']],
  ['en', 'Iran and China were told so. After a visit to the Foreign Ministry, Guy Martin left.', []],
  ['de', 'Das iranische Außenministerium wies das zurück.', ['ir']],
  ['de', 'Dann wies Chinas Außenministerium das zurück.', ['cn']],
  ['ru', 'Об этом сообщил МИД Ирана вчера.', ['ir']],
  ['ru', 'Об этом сообщило Министерство иностранных дел Китая вчера.', ['cn']],
  ['ru', 'Об этом сообщил иранский МИД вчера.', ['ir']],
  ['ar', 'قالت وزارة الخارجية الإيرانية إن المحادثات مستمرة.', ['ir']],
  ['es', 'Lo dijo el Ministerio de Exteriores de Irán ayer.', ['ir']],
  ['pl', 'Tak podało Ministerstwo Spraw Zagranicznych Iranu wczoraj.', ['ir']],
  ['pl', 'Przyjechał szef MSZ Wu Ping i inni.', ['cn']],
  ['he', 'כך מסר משרד החוץ האיראני אתמול.', ['ir']],
  ['he', 'כך מסר משרד החוץ של סין אתמול.', ['cn']],
  ['fa', 'وزارت خارجه طالبان گفت.', ['af']],
])('a ministry whose country the words beside tell, %s: %s', (lang, text, expected) => {
  expect(ids(lang, text)).toEqual(expected);
});

test('in the language of one country a ministry of no country is its own, whatever else the page speaks of', () => {
  expect(ids('he', 'איראן הודיעה כך.\nכך מסר משרד החוץ אתמול.')).not.toContain('ir');
});

const japan = tinyWorld(`
country-cn@0.9 | place | CN | Country | 中国
cn@0.3 | organisation | CN | Foreign ministry of China | 中国外務省; 外務省 ~0.02 #1
jp@0.3 | organisation | JP | Foreign ministry of Japan | 日本外務省; 外務省 ~0.02 #1
kr@0.3 | organisation | KR | Foreign ministry of South Korea | 韓国外務省; 外務省 ~0.02 #1
`);

test('Japanese writes the country before every ministry but its own, and of two by a character each', () => {
  const { links: of } = linkText('中国の外務省が発表した。', japan, { lang: 'ja' });
  expect(of.map(({ entity }) => entity)).toContain('cn');
  const { links } = linkText('中国外務省が発表した。外務省の局長が述べた。日中外務省の協議は続く。', japan, {
    lang: 'ja',
  });
  expect(links.map(({ entity }) => entity)).toEqual(['cn', 'jp']);
});

test('a bare ministry is nobody’s where the page tells of two', () => {
  const both = 'China’s Foreign Ministry agreed.\nIran’s Foreign Ministry agreed.\nThen the Foreign Ministry left.';
  expect(ids('en', both)).toEqual(['cn', 'ir']);
});

test('the reason is the country, not that the name is whole', () => {
  const { links } = linkText('Then China’s Foreign Ministry rejected the claim.', world);
  const codes = links.find(({ entity }) => entity === 'cn')?.reasons.map(({ code }) => code);
  expect(codes).toContain('same-country');
  expect(codes).not.toContain('full-name');
});

test.each([
  ['pl', 'Tak podało Ministerstwo Spraw Zagranicznych Iranu wczoraj.', 'Iranu'],
  ['ru', 'Об этом сообщило Министерство иностранных дел Китая вчера.', 'Китая'],
])('the country behind a ministry is named as well, %s: %s', (lang, text, country) => {
  expect(linkText(text, world, { lang }).surfaces).toContain(country);
});
