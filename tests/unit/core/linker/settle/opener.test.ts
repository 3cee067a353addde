import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const source = `
ann-lark@0.9 | person | US | President | Ann Lark ~0.97; Lark ~0.97 #1; Larka ~0.97 #1
bob-tarn@0.9 | person | RU | President | Bob Tarn ~0.97; Tarn ~0.97 #1
`;
const world = tinyWorld(source);

test.each([
  ['fr', 'Rencontre Lark-Tarn à la mairie.', ['Lark', 'Tarn']],
  ['fr', 'Effet Lark sur les marchés.', ['Lark']],
  ['fr', 'Jeanne Lark est venue.', []],
  ['fr', 'Hier Rencontre Lark est sorti.', []],
  ['es', 'Cumbre Lark-Tarn en la ciudad.', ['Lark', 'Tarn']],
  ['es', 'Cumbre Lark en la ciudad.', []],
  ['es', 'Calle Lark-Tarn en obras.', ['Tarn']],
  ['es', 'Plaza Lark en obras.', []],
  ['it', 'Scontro Lark-Tarn in aula.', ['Lark', 'Tarn']],
  ['it', 'Bruna Lark è arrivata.', []],
  ['de', 'Gestern begann das Treffen Lark-Tarn im Rathaus.', ['Lark', 'Tarn']],
  ['pl', 'Spotkanie Lark–Tarn w ratuszu.', ['Lark', 'Tarn']],
  ['ro', 'Planul Lark a fost respins.', ['Lark']],
  ['id', 'Pertemuan Lark-Tarn di kota.', ['Lark', 'Tarn']],
  ['el', 'Επίσκεψη Lark στην πόλη.', ['Lark']],
])('a noun that opens a sentence before who it speaks of, %s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});

/** The same names, those in -a as cases of them. */
const declined = tinyWorld(source);
const scan = declined.lexicon.scan.bind(declined.lexicon);
declined.lexicon.scan = (text) =>
  scan(text).map((found) => ({ ...found, inflected: text.charAt(found.end - 1) === 'a' }));

test.each([
  ['ru', 'Портрет Larka продан.', ['Larka']],
  ['ru', 'Портрет Lark продан.', []],
  ['ru', 'Романа Larka задержали.', []],
  ['ru', 'Роман Larka вышел.', []],
  ['ru', 'Встреча Larka прошла.', ['Larka']],
  ['bg', 'Портрет Larka продаден.', []],
])('a first name would stand in the case of the surname, %s: %s', (lang, text, expected) => {
  expect(linkText(text, declined, { lang }).surfaces).toEqual(expected);
});
