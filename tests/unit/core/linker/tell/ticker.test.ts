import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-us | place | US | Country in North America | United States; US ~0.97 #66
country-gb | place | GB | Country in Europe | Britain; BK ~0.96 #66
chipco | organisation | US | American company: chips | Chipco
tarnsoft | organisation | US | American software company | Tarnsoft
exchange | organisation | US | Stock exchange in New York | Tarn Exchange; NYSE ~0.98 #66
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Then Chipco (CHIP.US) rose in the US.', ['Chipco', 'US']],
  ['Then Chipco (NYSE: BK) rose.', ['Chipco', 'NYSE']],
  ['Then Chipco (NYSE:BK) rose.', ['Chipco', 'NYSE']],
  ['Of two allies: BK left.', ['BK']],
  ['This week’s list includes Tarnsoft TRSF and Chipco CHPC and others.', ['Tarnsoft', 'Chipco']],
  ['This week’s list includes Tarnsoft TQXZ and others.', []],
])('codes of shares: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
