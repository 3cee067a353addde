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
