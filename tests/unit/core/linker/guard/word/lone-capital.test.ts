import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
reunion@0.6 | place | RE | Island in the Indian Ocean | La Réunion ~0.97; Réunion ~0.94; Reunión ~0.94
el-pais@0.6 | organisation | ES | Newspaper | El País ~0.95
guardian@0.6 | organisation | GB | Newspaper | The Guardian ~0.95
`);

test.each([
  ['fr', 'La réunion sera présidée par elle.', []],
  ['fr', 'Ils vivent à La Réunion depuis lors.', ['La Réunion']],
  ['es', 'El país espera una respuesta.', []],
  ['es', 'El País espera una respuesta.', ['El País']],
  ['en', 'The guardian of the house left.', []],
  ['es', 'Asistió a la Reunión de Líderes.', []],
  ['fr', 'Hier, une Réunion entre ministres fut annulée.', []],
  ['fr', 'Hier, la Réunion fut touchée.', ['Réunion']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
