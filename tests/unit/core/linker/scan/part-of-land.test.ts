import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
minas-gerais | place | BR | State of Brazil | Minas Gerais
country-fr | place | FR | Country in Europe | France; Francia
santander | place | ES | City in Spain | Santander
england | place | GB | Country in Europe | England
`);

test.each([
  ['pt', 'A chuva caiu no Norte de Minas Gerais.', ['Minas Gerais']],
  ['pt', 'Choveu na Região Metropolitana de Minas Gerais.', ['Minas Gerais']],
  ['it', 'Il treno corre nel Nord della Francia.', ['Francia']],
  ['es', 'Hubo un ataque en Norte de Santander.', []],
  ['en', 'They live in the South of France.', ['France']],
  ['en', 'She taught at the University of the West of England.', []],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
