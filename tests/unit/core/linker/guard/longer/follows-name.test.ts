import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
real-madrid | organisation | ES | Football club | Real Madrid
partito-democratico | organisation | IT | Party | Partito Democratico
kylian-mbappe | person | FR | Footballer | Kylian Mbappé
elly-schlein | person | IT | Politician | Elly Schlein
chamber | organisation | CZ | Lower house | Poslanecké sněmovny
tomio-okamura | person | CZ | Politician | Tomia Okamury
pd | organisation | IT | Party | Pd ~0.8
ps | organisation | FR | Party | PS ~0.8
vale | organisation | BR | Company | Vale
`);

test.each([
  ['es', 'El delantero del Real Madrid Kylian Mbappé celebra su gol.', ['Real Madrid', 'Kylian Mbappé']],
  ['it', 'La segretaria del Partito Democratico Elly Schlein ha parlato.', ['Partito Democratico', 'Elly Schlein']],
  ['it', 'Si parla del Partito Elly Schlein da ieri.', []],
  [
    'cs',
    'Sněmovna jednala o vydání předsedy Poslanecké sněmovny Tomia Okamury k stíhání.',
    ['Poslanecké sněmovny', 'Tomia Okamury'],
  ],
  ['cs', 'Jednala o vydání předsedy Bavorské sněmovny Tomia Okamury k stíhání.', []],
  ['it', 'Lo dice Andrea Orlando del Pd a Omnibus.', ['Pd']],
  ['fr', 'C’est ce que dit Olivier Faure du PS ce matin.', ['PS']],
  ['it', 'Lo dice la Direzione Nazionale del Pd a Roma.', []],
  ['pt', 'Disse ontem Ana Sousa do Vale em casa.', []],
])('a person right behind the full name of a body, %s: %s', (lang, text, names) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(names);
});
