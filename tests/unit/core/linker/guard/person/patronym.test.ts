import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
badr@0.4 | person | OM | Omani politician, foreign minister | Badr al-Tarnidi; al-Tarnidi ~0.8 #1; Al Tarnidi ~0.8 #1
haitham@0.5 | person | OM | Sultan of Oman | Haitham bin Lark; bin Lark ~0.9 #1
aziz@0.5 | person | MR | Politician born in Rill | Mohamed Ould Abdel Aziz; Aziz ~0.8 #1
mishal@0.5 | person | KW | Emir of Tarn | Mishal al-Rallan al-Tarsab; al-Tarsab ~0.8 #1; Tarsab ~0.6 #1
hamad@0.5 | person | QA | Qatari politician | Hamad bin Rassim Al Tarn; Rassim Al Tarn ~0.8; Hamad bin Rassim
abdel@0.5 | person | SD | Sudanese general | Abdel Fattah al-Rillan; al-Rillan ~0.9 #1
`);
const arabic = tinyWorld(`
saleh@0.5 | person | PS | Palestinian politician | صالح لاركي; لاركي ~0.9 #1
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Then Khalid bin Hilal Al Tarnidi met Badr al-Tarnidi.', ['Badr al-Tarnidi']],
  ['Then Shihab bin Lark met Haitham bin Lark.', ['Haitham bin Lark']],
  ['Then Haitham bin Lark left. Later bin Lark spoke.', ['Haitham bin Lark', 'bin Lark']],
  ['Then Mohamed Ould Abdel Aziz met Abdul Aziz Al Saud and Aziz bin Rill.', ['Mohamed Ould Abdel Aziz']],
  ['Then Mohamed Ould Abdel Aziz left. Later Aziz spoke in Al Rill.', ['Mohamed Ould Abdel Aziz', 'Aziz']],
  ['Then Abdel Fattah al-Rillan left. Later Abdelfattah al-Rillan spoke.', ['Abdel Fattah al-Rillan', 'al-Rillan']],
  ['Then Mishal al-Tarsab met Sheikh Nawaf Khaled al-Rallan al-Tarsab.', ['Mishal al-Tarsab']],
  ['Then Mishal al-Rallan al-Tarsab met Sheikh Tarsab al-Khalid.', ['Mishal al-Rallan al-Tarsab']],
  ['Then Badr al-Tarnidi met Khalid bin Badri Al Tarnidi.', ['Badr al-Tarnidi']],
  ['Then Hamad bin Rassim met Sheikh Jassim bin Rassim Al Tarn.', ['Hamad bin Rassim']],
  ['Then Hamad bin Rassim met Sheikh Hamad bin Khalid bin Ali Rassim Al Tarn.', ['Hamad bin Rassim']],
])('of another family: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test.each([
  ['قال صالح لاركي ذلك. وأضاف لاركي أمس', ['صالح لاركي', 'لاركي']],
  ['المخرجة كوثر بن لاركي حصلت على الجائزة', []],
])('behind “son of” in Arabic: %s', (text, expected) => {
  expect(linkText(text, arabic, { lang: 'ar' }).surfaces).toEqual(expected);
});
