import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
karim-benzema | person | | French footballer | Karim Benzema; كريم بنزيما ~0.95
mohamed-salah | person | EG | Egyptian footballer | Mohamed Salah; محمد الصالحي ~0.95
kylian-mbappe | person | FR | French footballer | Kylian Mbappé; קיליאן אמבפה ~0.95
`);

test.each([
  ['سجل كريم بنزيما هدفا. وأضاف بنزيما آخر.', 'ar', ['كريم بنزيما', 'بنزيما']],
  ['سجل كريم بنزيما هدفا. الكرة لبنزيما.', 'ar', ['كريم بنزيما', 'بنزيما']],
  ['سجل كريم بنزيما هدفا. وحضر يوسف بنزيما، وقال بنزيما ذلك.', 'ar', ['كريم بنزيما']],
  ['سجل محمد الصالحي هدفا. العمل الصالحي جيد.', 'ar', ['محمد الصالحي']],
  ['קיליאן אמבפה כבש. ואמבפה אמר.', 'he', ['קיליאן אמבפה', 'אמבפה']],
  ['אמבפה אמר.', 'he', []],
])('a foreigner’s surname alone: %s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
