import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
madiun-id | place | ID | City in Indonesia | Madiun; Kota Madiun
sri-mulyani | person | ID | Finance minister of Indonesia | Sri Mulyani ~0.95
`);

test.each([
  ['Kemarin Wali Kota Madiun Maidi ditangkap.', ['Madiun']],
  ['Kemarin Wakil Wali Kota Madiun Maidi ditangkap.', ['Madiun']],
  ['Kemarin di Kota Madiun ada rapat.', ['Kota Madiun']],
  ['Kemarin menteri Sri Mulyani mengatakan itu.', ['Sri Mulyani']],
])('%s', (text, surfaces) => {
  expect(linkText(text, world, { lang: 'id' }).surfaces).toEqual(surfaces);
});
