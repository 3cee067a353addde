import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
anc-za | organisation | ZA | Political party in South Africa | African Congress; ANC ~0.85 #66
anc-ke | organisation | KE | Political party in Kenya | Amani Congress; ANC ~0.04 #66
kenya | place | KE | Country in Africa | Kenya
south-africa | place | ZA | Country in Africa | South Africa
nairobi | place | KE | Capital of Kenya | Nairobi
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['In Kenya the ANC met in Nairobi, Kenya.', 'anc-ke'],
  ['In Kenya the ANC of South Africa met.', 'anc-za'],
  ['On Monday the ANC met.', 'anc-za'],
])('letters are those of the party whose country is spoken of: %s', (text, party) => {
  expect(ids(text).filter((id) => id.startsWith('anc'))).toEqual([party]);
});
