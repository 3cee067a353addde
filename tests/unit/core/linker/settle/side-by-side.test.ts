import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const source = `
larne@0.7 | place | FR | City | Larne ~0.97
florence@0.7 | place | IT | City | Florence ~0.97
hanoi@0.7 | place | VN | City | Hà Nội ~0.97
country-de@0.9 | place | DE | Country | Đức ~0.97
ann-tarn@0.9 | person | US | President | Ann Tarn ~0.97; Tarn ~0.97 #1
bob-lark@0.9 | person | US | Senator | Bob Lark ~0.97; Lark ~0.2 #9
harka@0.7 | organisation | PS | Movement | Harka ~0.97
moszka@0.7 | place | RU | City | Moszka ~0.97
country-no@0.9 | place | NO | Country | Norland ~0.97
torver@0.7 | organisation | GB | News agency | Torver News ~0.97; Torver ~0.9
`;
const world = tinyWorld(source);

test.each([
  ['it', 'A Larne Tarn ha incontrato i ministri.', ['Larne', 'Tarn']],
  ['it', 'A Larne Tarn e altri parlano.', ['Larne', 'Tarn']],
  ['fr', 'À Larne Tarn reçoit le ministre.', ['Larne', 'Tarn']],
  ['es', 'En Larne Tarn recibe al ministro.', ['Larne', 'Tarn']],
  ['id', 'Di Larne Tarn menolak.', ['Larne', 'Tarn']],
  ['it', 'Nel Larne Tarn attacca ancora.', ['Larne', 'Tarn']],
  ['es', 'En el Larne Tarn recibe al ministro.', ['Larne', 'Tarn']],
  ['it', 'A Larne Harka ha negato.', ['Larne', 'Harka']],
  ['es', 'Ayer el Larne Tarn recibe al ministro.', []],
  ['fr', 'À Larne Lark reçoit le ministre.', []],
  ['fr', 'À Larne Tarn.', []],
  ['fr', 'À Larne Tarn Hotel on dort.', []],
  ['es', 'En Larne Tarn de la Torre vive.', []],
  ['es', 'Ayer Larne Tarn recibe al ministro.', []],
  ['fr', 'À Florence Lark succède un homme.', []],
])('a place behind its preposition and who does something there, %s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});

test.each([
  ['In Larne Tarn met ministers.', ['Larne', 'Tarn']],
  ['In Larne Harka fired rockets.', ['Larne', 'Harka']],
  ['In Larne Norland fired rockets.', ['Larne', 'Norland']],
  ['In Larne Harka’s fighters fled.', ['Larne', 'Harka']],
  ['Shares fell, while in Larne Harka rose.', ['Larne', 'Harka']],
  ['Shares fell; in Larne Harka rose.', ['Larne', 'Harka']],
  ['Even in Larne Tarn is feared. Meanwhile in Larne Tarn spoke.', ['Larne', 'Tarn', 'Larne', 'Tarn']],
  ['In Larne Kurdish forces withdrew.', []],
  ['In Larne German forces withdrew.', ['Larne']],
  ['In Larne German University opened.', []],
  ['He saw in Larne Harka posters.', []],
  ['In Florence Lark sang.', []],
  ['In Florence Tarn sang.', ['Florence', 'Tarn']],
  ['In Florence Tarn’s film she sang.', []],
  ['In Larne Lark sang.', []],
  ['In Larne Tarn Hotel burned.', []],
])('where something is done and who does it in English: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'en' }).surfaces).toEqual(expected);
});

test.each([
  ['They told Torver Norland would pay.', ['Torver', 'Norland']],
  ['They told the Torver News Norland was ready.', ['Torver News', 'Norland']],
  ['They told Torver Tarn had left.', ['Torver', 'Tarn']],
  ['They told Tarn Norland’s army had left.', ['Tarn', 'Norland']],
  ['They assured Tarn Harka kept the truce.', ['Tarn', 'Harka']],
  ['They told Torver Norland on Monday.', []],
  ['They told Torver Norland that it was late.', []],
  ['They told Torver Larne would pay.', []],
  ['They saw Torver Norland would pay.', []],
])('who is told something, and what of, in English: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'en' }).surfaces).toEqual(expected);
});

test.each([
  ['Under Tarn Norland has changed.', ['Tarn', 'Norland']],
  ['Like Norland Harka kept the truce.', ['Norland', 'Harka']],
  ['Under Tarn Norland’s army has changed.', ['Tarn', 'Norland']],
  ['For Norland Tarn’s plan was bad.', []],
  ['After Florence Norland has changed.', []],
  ['Under Tarn Norland Airlines has changed.', []],
  ['Under Tarn Larne has changed.', []],
  ['It was under Tarn Norland has changed.', []],
  ['With Tarn Norland in May.', []],
])('by whom or what, and who it is about, in English: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'en' }).surfaces).toEqual(expected);
});

test.each([
  ['Hôm qua, Thủ tướng Đức Tarn phát biểu.', ['Đức', 'Tarn']],
  ['Hôm qua, Bí thư Thành ủy Hà Nội Nguyễn Duy Ngọc phát biểu.', ['Hà Nội']],
  ['Hôm qua, Chủ tịch Hà Nội FC phát biểu.', []],
  ['Hôm qua, Chủ tịch Đức Nguyễn phát biểu.', []],
  ['Hôm qua, Nguyễn Đức Tarn phát biểu.', []],
])('an office, its land and who holds it: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'vi' }).surfaces).toEqual(expected);
});

/** The same names, those in -a as cases of them. */
const declined = tinyWorld(source);
const scan = declined.lexicon.scan.bind(declined.lexicon);
declined.lexicon.scan = (text) =>
  scan(text).map((found) => ({ ...found, inflected: text.charAt(found.end - 1) === 'a' }));

test.each([
  ['hu', 'Tarn Moszka tárgyalt.', ['Tarn', 'Moszka']],
  ['hu', 'Moszka Tarn tárgyalt.', ['Moszka', 'Tarn']],
  ['fi', 'Moszka Tarn tapasi.', []],
  ['fi', 'Tarn Moszka tapasi.', ['Tarn', 'Moszka']],
  ['hu', 'Tarn Larne tárgyalt.', []],
  ['hu', 'Lark Moszka tárgyalt.', []],
  ['ro', 'Tarn Moszka vorbește.', []],
])('two names of which one has a case of its own, %s: %s', (lang, text, expected) => {
  expect(linkText(text, declined, { lang }).surfaces).toEqual(expected);
});
