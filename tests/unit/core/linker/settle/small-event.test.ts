import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
gaza@0.8 | place | PS | Coastal territory | Gaza
crimea@0.6 | place | UA | Peninsula in the Black Sea | Crimée; Crimea
gaza-war@0.85 | event | | War of Israel and Hamas | guerre à Gaza; Gaza war
crimean-war@0.3 | event | | War of Russia, 1853–1856 | guerre de Crimée; guerra di Crimea; Crimean War
cold-war@0.54 | event | | Rivalry of two blocs | guerre froide; zimna wojna; Cold War
abraham-accords@0.58 | event | | Agreements of 2020 | accords d'Abraham; Abraham Accords
great-depression@0.1 | event | | Economic crisis of the 1930s | Grande Dépression; Great Depression
`);
const surfaces = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

test.each([
  ['fr', 'Depuis la guerre de Crimée, rien ne change.', ['guerre de Crimée']],
  ['it', 'Durante la guerra di Crimea tutto cambiò.', ['guerra di Crimea']],
  ['fr', 'Pendant la guerre froide, il vivait ici.', ['guerre froide']],
  ['pl', 'W czasach, gdy trwała zimna wojna, było inaczej.', ['zimna wojna']],
  ['fr', 'Il a salué les accords d’Abraham hier.', ['accords d’Abraham']],
  // Said of what goes on today, with a place in it, it is no name.
  ['fr', 'Il condamne la guerre à Gaza.', ['Gaza']],
  // Any depression; any language that gives names capitals.
  ['fr', 'Il traverse une grande dépression depuis hier.', []],
  ['en', 'He wrote of a cold war of nerves.', []],
])('%s: %s', (lang, text, expected) => {
  expect(surfaces(text, lang)).toEqual(expected);
});
