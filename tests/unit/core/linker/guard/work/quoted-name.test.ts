import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
berlin@0.8 | place | DE | City | Berlin
paris@0.8 | place | FR | City | Paris
texas@0.7 | place | US | State | Texas
gazprom@0.6 | organisation | RU | Company | Газпром
country-mk@0.7 | place | MK | Country | Северная Македония
country-ru@0.9 | place | RU | Country | Россия; России
naples@0.6 | place | IT | City | Неаполь
krasnodar@0.4 | place | RU | City | Краснодар; Краснодара
middle-east@0.8 | place |  | Region | الشرق الأوسط
allianz@0.5 | organisation | DE | Insurer | Allianz
tehran@0.7 | place | IR | City | Teheran; Tehran
atlanta@0.6 | place | US | City | אטלנטה
rome@0.7 | place | IT | City | روما; رم
`);

test.each([
  ['de', 'Bekannt wurde er mit Filmen wie „Der Himmel über Berlin“, „Paris, Texas“ und anderen.', []],
  ['de', 'Er lebt in „Berlin“, wie er sagt.', ['Berlin']],
  ['ru', 'Санкции ввели против «Газпром нефти» вчера.', []],
  ['ru', 'Санкции ввели против «Газпром» вчера.', ['Газпром']],
  ['ru', 'Тренер "Краснодара" ушел вчера.', []],
  ['ru', 'Страна взяла название «Северная Македония» тогда.', ['Северная Македония']],
  ['ru', 'Церемония прошла в театре «Россия» вчера.', []],
  ['ru', 'По его словам, Россия готова, и «у России есть план».', ['Россия', 'России']],
  ['ru', 'Она сыграла в фильме «Неаполь под пеленой» главную роль.', []],
  ['ru', 'Газета пишет: «Неаполь под водой».', ['Неаполь']],
  ['ru', 'На форуме «Россия зовет!» было шумно.', []],
  ['ru', 'Так сообщило агентство «Россия сегодня» вчера.', []],
  ['ru', 'Он сказал: «Россия зовет всех».', ['Россия']],
  ['ar', 'وعلمت «الشرق الأوسط» من مصادر أن الاجتماع تأجل.', []],
  ['ar', 'الأمن في الشرق الأوسط مهم.', ['الشرق الأوسط']],
  ['he', 'השחקנים זאזי ביטס ("אטלנטה") ואחרים באו.', []],
  ['he', 'היא שיחקה בסדרה "אטלנטה" שנים.', []],
  ['he', 'הטיסה אל אטלנטה נחתה.', ['אטלנטה']],
  ['ar', 'فاز فيلم "روما" بالجائزة.', []],
  ['ar', 'زار الوزير روما أمس.', ['روما']],
  ['de', 'Das tat sie mit einer internationalen Allianz gegen den Terror.', []],
  ['de', 'Der Versicherer Allianz meldet Gewinn.', ['Allianz']],
  ['de', 'Das schreibt die Tehran Times heute.', []],
])('names in quotation marks, of papers and of things, %s: %s', (lang, text, names) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(names);
});

const abroad = tinyWorld(`
ministry@0.5 | organisation | US | Foreign ministry of the United States | الخارجية الأمريكية
champions@0.5 | event |  | Football competition | Ligue des champions
marseille@0.6 | place | FR | City | Marseille
maradona@0.6 | person | AR | Footballer | Diego Maradona; Maradona ~0.95 #1
country-it@0.9 | place | IT | Country | Italien; Italie
`);

test.each([
  ['ar', 'وقالت الخارجية الأمريكية إن المحادثات مستمرة.', ['الخارجية الأمريكية']],
  ['ar', 'تغيرت السياسة الخارجية الأمريكية كثيرا.', []],
  ['ar', 'وصل وزير الخارجية الأمريكية أمس.', []],
  ['it', 'Stasera scendono in campo al Maradona contro di loro.', []],
  ['it', 'Stasera parlano di Maradona con lui.', ['Maradona']],
  ['fr', 'De son côté, l’Italien a répondu.', []],
  ['fr', 'Il vit en Italie.', ['Italie']],
  ['fr', 'Après l’élimination de Marseille de la Ligue des champions, il part.', ['Marseille', 'Ligue des champions']],
])('what nouns before a name make of it, %s: %s', (lang, text, names) => {
  expect(linkText(text, abroad, { lang }).surfaces).toEqual(names);
});
