import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
luis-cabo | person | AR | Argentine politician | Luis Cabo; Toto Cabo
joko-dodo | person | ID | President of Indonesia | Joko Dodo; Lt-Gen Joko Dodo; Jokowi ~0.9; Dodo ~0.5 #1
marc-oak | person | PH | Philippine politician | Marc Oak Jr.; Marc Oak
hamdan-dagal | person | SD | Sudanese general | Mohamed Hamdan Dagal; Hemeti Dagal
kent-bank | organisation | EG | Bank of Egypt | CBE ~0.9 #66
tarn-us@0.12 | place | US | Town in Ohio, United States | Tarn
bank | organisation | US | Central bank | Tarn Reserve
ann-cabo | person | AR | Argentine politician | Ann Cabo
the-lark | organisation | GB | A British daily newspaper | The Lark; Lark ~0.8
country-us | place | US | Country in North America | United States; ÀBZ ~0.99 #66
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Then Luis ‘Toto’ Cabo left.', ['Luis ‘Toto’ Cabo']],
  ['Then Luis Toto Cabo left.', ['Luis Toto Cabo']],
  ['Then Lt. General Mohamed Hamdan ‘Hemeti’ Dagal left.', ['Mohamed Hamdan ‘Hemeti’ Dagal']],
  ['Then Minister Luis ‘Toto’ Cabo left.', ['Luis ‘Toto’ Cabo']],
  ['Then Toto Cabo left.', ['Toto Cabo']],
  ['Then Joko "Jokowi" Dodo left.', ['Joko "Jokowi" Dodo']],
  ['Then President Joko ‘Lucky’ Dodo left.', ['Joko ‘Lucky’ Dodo']],
  ['Then Lt-Gen Joko ‘Lucky’ Dodo left.', ['Joko ‘Lucky’ Dodo']],
  ['Then Ann ‘Lucky’ Dodo left.', []],
  ['Then Marc Oak Jr left.', ['Marc Oak Jr']],
  ['Then Luis and Ann Cabo left.', ['Ann Cabo']],
])('a nickname between first name and surname: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test.each([
  ['He wrote for the Sunday Lark in May.', []],
  ['On Sunday The Lark reported that he left.', ['The Lark']],
  ['He wrote for the Irish Lark in May.', []],
  ['Then Pen Kent CBE left.', []],
  ['Then the CBE cut its rate.', ['CBE']],
  ['They play at home against Tarn at noon.', []],
  ['They play at home in Tarn at noon.', ['Tarn']],
  ['Then Tarn Reserve Chair Ann Nobody left.', ['Tarn Reserve']],
  ['Then the Tarn Reserve Chair in Law was founded.', []],
  ['Figures fed into the ABZ were old.', []],
  ['Figures fed into the ÀBZ were old.', ['ÀBZ']],
])('names that only look alike: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
