import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
oilco | organisation | SA | State oil company of Saudi Arabia | Oilco; أويلكو
tarn-bank | organisation | GB | British bank | Tarn; تارن; טארן
news-hour | organisation | QA | Television channel in Doha | News Hour; نيوزأور
lark | place | US | Town in Ohio, the United States | Lark; لاركتاون
`);

test.each([
  ['ar', 'قالت شركة أويلكو أمس', ['أويلكو']],
  ['ar', 'وشركة أويلكو كبيرة', ['أويلكو']],
  ['ar', 'ذكرت قناة نيوزأور ذلك', ['نيوزأور']],
  ['ar', 'فتح بنك تارن أبوابه', ['تارن']],
  ['ar', 'فتح بنك نيوزأور أبوابه', []],
  ['ar', 'أسست شركة لاركتاون هناك', []],
  ['ar', 'في شارع أويلكو أمس', []],
  ['fa', 'امروز شرکت أويلكو گفت', ['أويلكو']],
  ['he', 'אמש בנק טארן נפתח', ['טארן']],
])('what a noun before the name says it is, %s: %s', (lang, text, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
