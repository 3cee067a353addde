import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
real-madrid | organisation | ES | Football club | Real Madrid
partito-democratico | organisation | IT | Party | Partito Democratico
kylian-mbappe | person | FR | Footballer | Kylian Mbappé
elly-schlein | person | IT | Politician | Elly Schlein
`);

test.each([
  ['es', 'El delantero del Real Madrid Kylian Mbappé celebra su gol.', ['Real Madrid', 'Kylian Mbappé']],
  ['it', 'La segretaria del Partito Democratico Elly Schlein ha parlato.', ['Partito Democratico', 'Elly Schlein']],
  ['it', 'Si parla del Partito Elly Schlein da ieri.', []],
])('a person right behind the full name of a body, %s: %s', (lang, text, names) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(names);
});
