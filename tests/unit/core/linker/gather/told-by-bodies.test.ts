import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lancashire@0.3 | place | GB | County of England, United Kingdom | Lancashire ~0.9
chorley@0.1 | place | GB | Town in England, United Kingdom | Chorley ~0.2
durham-us@0.2 | place | US | City in North Carolina, United States | Durham ~0.6
durham-gb@0.2 | place | GB | City in England, United Kingdom | Durham ~0.3
garda | organisation | IE | Police and security service of Ireland, headed by a commissioner | Garda Lark
lapd | organisation | US | American police force | LAPD
utah@0.5 | place | US | State of the United States | Utah ~0.9
mustang@0.1 | place | US | Town in Oklahoma, United States | Mustang ~0.2
westport@0.1 | place | US | Town in Connecticut, United States | Westport ~0.6
orem@0.1 | place | US | Town in Utah, United States | Orem ~0.25
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['He was hit in Chorley. Police came.', []],
  ['He was hit in Chorley. Lancashire Police came.', ['chorley']],
  ['He lived in Durham.', ['durham-us']],
  ['He lived in Durham. Durham Crown Court heard so.', ['durham-gb']],
  ['He lived in Durham. Durham Crown Court heard so. The LAPD came.', ['durham-us', 'lapd']],
  ['He lived in Westport.', ['westport']],
  ['He lived in Westport. The Garda Lark came.', ['garda']],
  ['He lived in Mustang. The Utah Elections Commission met.', []],
  ['He lived in Orem. They met.', []],
  ['He lived in Orem. The Utah Elections Commission met.', ['orem']],
])('bodies tell where a page is: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
