import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ke | place | KE | Country in Africa | Kenya
nairobi | place | KE | Capital of Kenya | Nairobi
democrats | organisation | KE | Political party in Kenya | Tarn Democrats; DP ~0.5 #66
ann-teal | person | KE | Kenyan politician | Ann Teal
tarn-agency | organisation | US | American intelligence agency | Tarn Agency; NSA ~0.8 #66
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['In Kenya, the DP met in Nairobi.', ['Kenya', 'DP', 'Nairobi']],
  ['In Kenya, DP Ann Teal went to Nairobi. Then the DP left.', ['Kenya', 'Ann Teal', 'Nairobi']],
  ['In Kenya, the Deputy President met them in Nairobi. Then the DP left.', ['Kenya', 'Nairobi']],
  ['NSA Ann Teal flew to Nairobi. Then the NSA denied it.', ['Ann Teal', 'Nairobi', 'NSA']],
  ['In Kenya, DP leader Ann Teal went to Nairobi.', ['Kenya', 'DP', 'Ann Teal', 'Nairobi']],
])('letters of an office: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

const india = tinyWorld(`
country-in | place | IN | Country in Asia | India
rewa | place | IN | City in India | Rewa
tarn-party | organisation | IN | Political party in India | Samajwadi Party; SP ~0.8 #66
`);

test.each([
  ['In Rewa the SP, Swarn Prabhat, said the police had freed him.', ['Rewa']],
  ['The SP and the tehsildar came to Rewa.', ['Rewa']],
  ['The SP won five seats in Rewa.', ['SP', 'Rewa']],
  ['An SP leader told the police in Rewa so. The SP came.', ['SP', 'Rewa', 'SP']],
  ['Akhilesh asked the police in Rewa. The SP came.', ['Rewa', 'SP']],
])('superintendents and a party: %s', (text, expected) => {
  expect(linkText(text, india).surfaces).toEqual(expected);
});
