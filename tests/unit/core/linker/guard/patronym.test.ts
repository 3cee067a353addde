import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
badr@0.4 | person | OM | Omani politician, foreign minister | Badr al-Tarnidi; al-Tarnidi ~0.8 #1; Al Tarnidi ~0.8 #1
haitham@0.5 | person | OM | Sultan of Oman | Haitham bin Lark; bin Lark ~0.9 #1
aziz@0.5 | person | MR | Politician born in Rill | Mohamed Ould Abdel Aziz; Aziz ~0.8 #1
abdel@0.5 | person | SD | Sudanese general | Abdel Fattah al-Rillan; al-Rillan ~0.9 #1
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Then Khalid bin Hilal Al Tarnidi met Badr al-Tarnidi.', ['Badr al-Tarnidi']],
  ['Then Shihab bin Lark met Haitham bin Lark.', ['Haitham bin Lark']],
  ['Then Haitham bin Lark left. Later bin Lark spoke.', ['Haitham bin Lark', 'bin Lark']],
  ['Then Mohamed Ould Abdel Aziz met Abdul Aziz Al Saud and Aziz bin Rill.', ['Mohamed Ould Abdel Aziz']],
  ['Then Mohamed Ould Abdel Aziz left. Later Aziz spoke in Al Rill.', ['Mohamed Ould Abdel Aziz', 'Aziz']],
  ['Then Abdel Fattah al-Rillan left. Later Abdelfattah al-Rillan spoke.', ['Abdel Fattah al-Rillan', 'al-Rillan']],
])('of another family: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
