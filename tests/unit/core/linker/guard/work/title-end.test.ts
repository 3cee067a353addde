import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-lk@0.9 | place | LK | Country | Larkia
tarn@0.5 | place | GB | City in England, the United Kingdom | Tarn
`);

test.each([
  ['Then their album The Moon and Larkia sold.', []],
  ['Then the song Walking in Tarn was a hit.', []],
  ['Then the novel Death in Tarn was a hit.', []],
  ['Then the film The Girl from Larkia was shown.', []],
  ['Then the film Nowhere, Larkia was shown.', []],
  ['Then the film Titanic in Tarn opened.', ['Tarn']],
  ['Then a film from Larkia was shown in Tarn.', ['Larkia', 'Tarn']],
  ['Then the Moon and Larkia were seen.', ['Larkia']],
])('titles without quotation marks: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
