import { expect, test } from 'vitest';
import { linkText } from '../../../support/link-text';
import { tinyWorld } from '../../../support/tiny-world';

const world = tinyWorld(`
chipco | organisation | TW | Taiwanese company: chips | Chipco; 晶片公司
dan-lark | person | TW | Taiwanese executive | Dan Lark; 黃勒克
copenhagen | place | DK | Capital of Denmark | Copenhagen; Κοπεγχάγη
denmark | place | DK | Country in northern Europe | Denmark; Δανίας
university-dk | organisation | DK | University in Copenhagen | Tarn University
gray-abbas | person | PS | Palestinian politician | Gray Abbas; Аббас ~0.95 #1; Αμπάς ~0.95 #1
the-league | organisation | CH | League of states | The League; ЛЮН
`);

test.each([
  ['zh', '週三晶片公司ADR上漲', ['晶片公司']],
  ['zh', '由 Chipco 黃勒克主持', ['Chipco', '黃勒克']],
  ['el', 'Έφτασε στην Κοπεγχάγη της Δανίας σήμερα.', ['Κοπεγχάγη', 'Δανίας']],
  ['el', 'Το κτίριο του Ομίλου της Δανίας έκλεισε.', []],
  ['el', 'Οι πρόεδροι της Δανίας Γκρέι Ταρν ήρθαν.', ['Δανίας']],
  ['ru', 'Так сказал посланник ЛЮН Стаффан.', ['ЛЮН']],
  ['ru', 'Так сказал министр Аббас Арагчи.', []],
  ['el', 'Έτσι είπε ο υπουργός Αμπάς Αραγτσί.', []],
])('where a name ends, %s: %s', (lang, text, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
