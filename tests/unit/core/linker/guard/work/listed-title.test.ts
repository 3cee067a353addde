import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-lk@0.9 | place | LK | Country | Larkia
masp | place | ES | City in Larkia | Maspalarka
hind | person | LK | Girl killed in a war | Hind Nobody
tanc | person | BR | Brazilian politician, president-elect | Tancredo Larke
`);

test.each([
  ['es', 'Luego superó a «Sirât», de Oliver Otro; «Maspalarka», de Jose Mari Nadie; y más.', []],
  ['pt', 'Então veio o filme, com “Sirat” e “A Voz de Hind Nobody” para o ator.', []],
  ['pt', 'A última vitória havia sido com “Central da Larkia”, em 1999, para o ator.', []],
  ['es', 'Luego el actor dijo «Viva Larkia» y se fue.', ['Larkia']],
  ['es', 'Luego la palabra «Larkia» se oyó.', ['Larkia']],
  ['es', 'Luego se oyó «Todo por Larkia» en la calle.', ['Larkia']],
])('titles in lists of %s: %s', (lang, text, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});

test.each([
  ['Então o prefeito de Presidente Tancredo Larke falou.', []],
  ['Então o presidente Tancredo Larke falou.', ['Tancredo Larke']],
])('towns of Brazil: %s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'pt' }).surfaces).toEqual(surfaces);
});
