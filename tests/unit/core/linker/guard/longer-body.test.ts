import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
foreign-ministry | organisation | AU | Foreign ministry | Ministry of Foreign Affairs
party | organisation | CL | Political party in Chile | Party for Democracy
acme | organisation | AU | Company | Acme
senate | organisation | US | Upper chamber | Senate
league | event | CH | Football competition | Champions League
west-bank | place | PS | Occupied territory | West Bank
`);

test.each([
  ['Then the Ministry of Foreign Affairs and Trade spoke.', []],
  ['Then the Party for Democracy and Progress spoke.', []],
  ['Then the Ministry of Foreign Affairs and Acme spoke.', ['Ministry of Foreign Affairs', 'Acme']],
  ['Then the Ministry of Foreign Affairs and Senator Lark spoke.', ['Ministry of Foreign Affairs']],
  ['Voters flipped the state Senate in autumn.', []],
  ['Voters flipped the Senate in autumn.', ['Senate']],
  ['They play in the CAF Champions League now.', []],
  ['They play in the Champions League now.', ['Champions League']],
  ['RAMALLAH, West Bank: The ministry spoke.', ['West Bank']],
])('a name that goes on or is another’s: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
