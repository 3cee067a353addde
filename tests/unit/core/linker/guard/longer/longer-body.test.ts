import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
foreign-ministry | organisation | AU | Foreign ministry | Ministry of Foreign Affairs
party | organisation | CL | Political party in Chile | Party for Democracy
acme | organisation | AU | Company | Acme
senate | organisation | US | Upper chamber | Senate
league | event | CH | Football competition | Champions League
cup | event | | Football championship | World Cup 2026
national-team | organisation | CA | Men’s national soccer team of Canada | Canadian national team
supreme-court | organisation | US | The highest American court | Supreme Court
larkia | place | US | State of the United States | Larkia
humber | place | GB | Estuary in England | Humber
casablanca@0.9 | place | MA | City in Morocco | Casablanca
museum | organisation | GB | Museum in London | Larkish Museum
uno | organisation | US | The world organisation | Uno ~0.9 #66
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
  ['They play in the T20 World Cup 2026 now.', []],
  ['They play in the World Cup 2026 now.', ['World Cup 2026']],
  ['The Canadian national team won gold in men’s curling.', []],
  ['The Canadian national team won again.', ['Canadian national team']],
  ['Then Larkia’s Supreme Court ruled.', ['Larkia']],
  ['Then the Supreme Court ruled.', ['Supreme Court']],
  ['It lies at Barton-upon-Humber, by the Humber.', ['Humber']],
  ['The last member of the cast of Casablanca died in Casablanca.', ['Casablanca']],
  ['It lies in the Larkish Museum of Natural History.', []],
  ['It lies in the Larkish Museum of Acme.', ['Larkish Museum']],
  ['Then they played Uno again.', []],
  ['RAMALLAH, West Bank: The ministry spoke.', ['West Bank']],
])('a name that goes on or is another’s: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});

const courts = tinyWorld('court-es | organisation | ES | Highest court of Spain | Tribunal Supremo');

test.each([
  ['El Tribunal Supremo de Elecciones lo rechazó ayer.', []],
  ['El Tribunal Supremo rechazó ayer el recurso.', ['Tribunal Supremo']],
])('a court whose name goes on in Spanish: %s', (text, names) => {
  expect(linkText(text, courts, { lang: 'es' }).surfaces).toEqual(names);
});
