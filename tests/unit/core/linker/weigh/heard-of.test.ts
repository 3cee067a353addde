import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

// 9 = a short form and a frequent name.
const world = tinyWorld(`
emre-tarn@0.84 | person | TR | President of Türkiye | Emre Tarn; Tarn ~0.95 #9
leo-x@0.8 | person | VA | Pope | Leo X; Leo ~0.88 #9
john-wren@0.84 | person | US | American secretary of state | John Wren; Wren ~0.95 #9
ida-finch@0.5 | person | PL | Polish minister | Ida Finch; Finch ~0.89 #9
omar-husein@0.5 | person | IQ | President of Iraq | Omar Husein; Husein ~0.9 #9
ada-rubel@0.84 | person | US | American secretary of state | Ada Rubel; Rubel ~0.9 #9
rubel@0.1 | place | VE | Town in Venezuela | Rubel ~0.04
ana-lark@0.4 | person | IT | Italian minister | Ana Lark; Lark ~0.95 #9
`);

test.each([
  ['en', 'He was fined for insulting Tarn.', ['emre-tarn']],
  ['fr', 'On lui reproche les mots sur Tarn.', ['emre-tarn']],
  ['tr', 'Bugün konuşan Tarn oldu.', ['emre-tarn']],
  ['de', 'Gestern sprach Wren lange.', ['john-wren']],
  ['nl', 'Gisteren sprak Finch met hem.', ['ida-finch']],
  // A village at home has the name, too.
  ['es', 'Ayer habló Rubel.', ['ada-rubel']],
  ['pl', 'Mówi o tym Finch.', []],
  ['nl', 'Gisteren sprak Leo met hem.', []],
  ['nl', 'Gisteren sprak Husein met hem.', []],
  ['de', 'Die Sängerin Anna Tarn kam nach Ulm. Tarn sang dort.', []],
  ['de', 'Gestern kam Mila Tarn an.', []],
  ['en', 'He was fined for insulting Wren.', []],
  ['en', 'He was fined for insulting Lark.', []],
  ['en', 'The singer Mila Tarn opened a shop. Tarn said so.', []],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).links.map(({ entity }) => entity)).toEqual(expected);
});
