import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
al-hilal@0.5 | organisation | SA | Saudi football club from Riyadh | الهلال
al-ahly@0.5 | organisation | EG | Egyptian football club from Cairo | الأهلي
audi@0.6 | organisation | DE | German car maker | أودي
country-ru@0.9 | place | RU | Country | روسيا
country-sy@0.9 | place | SY | Country | سوريا
`);

test.each([
  ['فاز الهلال السوداني أمس.', []],
  ['فاز الهلال السعودي أمس.', ['الهلال']],
  ['فاز الأهلي المصري على الهلال.', ['الأهلي', 'الهلال']],
  ['شهدت المدينة هجوما روسيا واسعا.', []],
  ['زار الوزير روسيا ثم سوريا أمس.', ['روسيا', 'سوريا']],
  ['وباء ايبولا أودى بحياة كثيرين.', []],
  ['أعلنت شركة أودي أرباحها.', ['أودي']],
  ['أما روسيا فقد رفضت.', ['روسيا']],
])('clubs and adjectives of countries in Arabic: %s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'ar' }).surfaces).toEqual(surfaces);
});
