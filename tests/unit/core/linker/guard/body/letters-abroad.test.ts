import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
dagens-nyheter@0.38 | organisation | SE | Swedish daily newspaper | Dagens Nyheter; DN ~0.9 #66
service@0.36 | organisation | KR | Secret service of South Korea | NIS ~0.9 #66
other-service@0.36 | organisation | CN | Secret bureau | NIS ~0.3 #66
court@0.6 | organisation | NL | Court in The Hague | MTK ~0.9 #66
country-kr | place | KR | Country in Asia | Južna Koreja; Südkorea
bbc@0.74 | organisation | GB | British public broadcaster | BBC ~0.95 #66
`);

test.each([
  ['Ontem disse ao DN o ministro.', 'pt', []],
  ['Igår skrev DN om saken.', 'sv', ['DN']],
  ['Juče je NIS objavio to.', 'sr', []],
  ['Juče je NIS objavio, kaže Južna Koreja.', 'sr', ['NIS', 'Južna Koreja']],
  ['Tegnap az MTK nyert.', 'hu', []],
  ['Wczoraj MTK wydał nakaz.', 'pl', ['MTK']],
  ['Ontem disse à BBC o ministro.', 'pt', ['BBC']],
])('%s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
