import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
chipco | organisation | TW | Taiwanese company: chips | Chipco; 晶片公司
dan-lark | person | TW | Taiwanese executive | Dan Lark; 黃勒克
copenhagen | place | DK | Capital of Denmark | Copenhagen; Κοπεγχάγη
denmark | place | DK | Country in northern Europe | Denmark; Δανίας
university-dk | organisation | DK | University in Copenhagen | Tarn University
gray-abbas | person | PS | Palestinian politician | Gray Abbas; Аббас ~0.95 #1; Αμπάς ~0.95 #1
the-sejm | organisation | PL | Lower house of Poland’s parliament | The Sejm; Sejmu
the-league | organisation | CH | League of states | The League; ЛЮН
`);

test.each([
  ['zh', '週三晶片公司ADR上漲', ['晶片公司']],
  ['en', 'Anti-Denmark rallies were held.', ['Denmark']],
  ['en', 'He met the anti-Danish Dan Lark there.', ['Dan Lark']],
  ['en', 'Alhaji Dan Lark came.', ['Dan Lark']],
  ['en', 'Then Denmark EV sales rose.', ['Denmark']],
  ['en', 'Then Denmark Tarn sales rose.', []],
  ['zh', '由 Chipco 黃勒克主持', ['Chipco', '黃勒克']],
  ['el', 'Έφτασε στην Κοπεγχάγη της Δανίας σήμερα.', ['Κοπεγχάγη', 'Δανίας']],
  ['el', 'Το κτίριο του Ομίλου της Δανίας έκλεισε.', []],
  ['el', 'Μίλησε για την Πορσελάνη της Δανίας χθες.', ['Δανίας']],
  ['el', 'Οι πρόεδροι της Δανίας Γκρέι Ταρν ήρθαν.', ['Δανίας']],
  ['pl', 'Apel do marszałka Sejmu Adama Larka.', ['Sejmu']],
  ['ru', 'Так сказал посланник ЛЮН Стаффан.', ['ЛЮН']],
  ['ru', 'Так сказал министр Аббас Арагчи.', []],
  ['el', 'Έτσι είπε ο υπουργός Αμπάς Αραγτσί.', []],
])('where a name ends, %s: %s', (lang, text, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});

const places = tinyWorld(`
krasnodar | place | RU | City in Russia | Krasnodar; Краснодар
al-sudani | person | IQ | Iraqi politician, prime minister | Adnan al-Sudani; عدنان السوداني; السوداني ~0.9 #1
country-sd | place | SD | Country in Africa | Sudan; السودان
`);

test.each([
  ['ru', 'Вчера «Краснодар» победил.', []],
  ['ru', 'Вчера в Краснодар приехали все.', ['Краснодар']],
  ['ar', 'حضر عدنان السوداني أمس. وقال السوداني ذلك', ['عدنان السوداني', 'السوداني']],
  ['ar', 'حضر عدنان السوداني أمس. الجيش السوداني تقدم', ['عدنان السوداني']],
])('what is no place or people, %s: %s', (lang, text, surfaces) => {
  expect(linkText(text, places, { lang }).surfaces).toEqual(surfaces);
});
