import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-us@1 | place | US | Country in North America | Etats-Unis ~0.99; United States
country-gb@0.9 | place | GB | Country in Europe | Reino Unido ~0.99; United Kingdom
who@0.7 | organisation | | Body of the United Nations | OMS ~0.95 #66; World Health Organization
european-union@0.9 | organisation | | Union of 27 states | Unión Europea ~0.98; European Union
geneva@0.6 | place | CH | City in Switzerland | Genève ~0.96; Geneva
`);

test.each([
  ['fr', 'Il annonce le retrait des Etats-Unis de l’OMS hier.', ['Etats-Unis', 'OMS']],
  ['es', 'Tras la salida del Reino Unido de la Unión Europea, todo cambió.', ['Reino Unido', 'Unión Europea']],
  // Newspapers of towns.
  ['fr', 'Il écrit dans la «Tribune de Genève», dit-il.', []],
  ['fr', 'Il vit dans la ville de Genève.', ['Genève']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
