import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
slavia | organisation | CZ | Czech football club | SK Slavia; Slavia Praha
sparta | organisation | CZ | Czech football club | AC Sparta; Sparta Praha
plzen | organisation | CZ | Czech football club | Viktoria Plzeň
lech | organisation | PL | Polish football club | Lech Poznań
legia | organisation | PL | Polish football club | Legia
rakow | organisation | PL | Polish football club | Raków
rapid | organisation | RO | Romanian football club | Rapid București
dukla | organisation | SK | Slovak football club | Dukla
`);
const ids = (lang: string, text: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['cs', 'Včera Slavia porazila Spartu.', ['slavia', 'sparta']],
  ['cs', 'Včera hrála Viktoria Plzeň se Spartou.', ['plzen', 'sparta']],
  ['pl', 'Wczoraj Legia wygrała, a Raków zremisował z Lechem.', ['legia', 'rakow', 'lech']],
  // Alone, beside a club of another country, of a longer name, of another game, a first name.
  ['cs', 'Včera hrála Sparta.', []],
  ['cs', 'Včera hrála Dukla se Spartou.', ['dukla']],
  ['cs', 'Včera hrála Slavia a s ní Sparta Kolín.', []],
  ['cs', 'V hokeji Slavia porazila Spartu.', []],
  ['pl', 'Wczoraj Legia wygrała, co Lech widział.', ['legia']],
  ['ro', 'Trenul Rapid a sosit.', []],
  ['de', 'Gestern schlug Slavia Sparta.', []],
])('clubs by the word that readers at home have for them: %s %s', (lang, text, expected) => {
  expect(ids(lang, text)).toEqual(expected);
});
