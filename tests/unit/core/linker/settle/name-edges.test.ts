import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ru@0.9 | place | RU | Country | Rusia ~0.97
putin@0.9 | person | RU | President of Russia | Vladimir Putin ~0.97; Putin ~0.95 #1
kpk | organisation | ID | Anti-corruption agency | KPK
weak | organisation | ID | Agency | BPX ~0.6
gerindra | organisation | ID | Party | Partai Gerindra
jaroslaw | place | PL | City | Jarosław
krakow@0.6 | place | PL | City | Kraków; Krakowa
bima | place | ID | City | Bima
tbmm | organisation | TR | Parliament | TBMM
psd | organisation | RO | Party | PSD
cluj@0.5 | place | RO | City | Cluj
`);

test.each([
  ['id', 'Demikian ujar Juru Bicara KPK Budi Prasetyo kepada para jurnalis.', ['KPK']],
  ['id', 'Hal itu kata Sekjen Partai Gerindra Sugiono kemarin.', ['Partai Gerindra']],
  ['id', 'Demikian ujar Juru Bicara BPX Budi Prasetyo kepada para jurnalis.', ['BPX']],
  ['id', 'Hal itu kata Menteri Bima Arya kemarin.', []],
  ['id', 'Hal itu kata Presiden Rusia Putin kemarin.', ['Rusia', 'Putin']],
  ['id', 'Laporan itu dari Lembaga KPK Watch kemarin.', []],
  ['pl', 'Mówił o tym poseł Jarosław Sachajko w piątek.', []],
  ['pl', 'Mówił o tym prezydent Krakowa Aleksander Miszalski w piątek.', ['Krakowa']],
  ['tr', 'Soru önergesini TBMM Başkanlığı’na verdi.', ['TBMM']],
  ['ro', 'Asta a spus ieri un deputat PSD Cluj în plen.', ['PSD', 'Cluj']],
])('where a name ends behind an office and before other capitals, %s: %s', (lang, text, names) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(names);
});
