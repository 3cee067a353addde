import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
marseille | place | FR | City in France | Marseille
orsay | place | FR | Town in France | Orsay
toledo | place | ES | City in Spain | Toledo
lisbon | place | PT | Capital of Portugal | Lisboa
`);
const ids = (text: string, lang: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['Un incendie rue de Marseille a fait deux morts.', 'fr', []],
  ['Il est convoqué au quai d’Orsay.', 'fr', []],
  ['Il a été tué dans une rue de Marseille.', 'fr', ['marseille']],
  ['Sur une grande avenue de Marseille.', 'fr', ['marseille']],
  ['Les rues de Marseille sont vides.', 'fr', ['marseille']],
  ['Vive en la calle de Toledo desde hace años.', 'es', []],
  ['Fue detenido en una céntrica calle de Toledo.', 'es', ['toledo']],
  ['O incêndio na rua de Lisboa fez dois mortos.', 'pt', []],
  ['Foi detido numa rua de Lisboa.', 'pt', ['lisbon']],
])('%s', (text, lang, expected) => {
  expect(ids(text, lang)).toEqual(expected);
});
