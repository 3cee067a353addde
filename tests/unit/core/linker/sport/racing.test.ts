import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ann-teal | person | GB | British racing driver | Ann Teal
bo-wren | person | NL | Dutch racing driver, champion of 2021 | Bo Wren
cy-finch | person | NL | Dutch politician | Cy Finch
tarn-team | organisation | GB | British Formula One team | Tarn Racing; Tarn ~0.2 #9
tarn | place | US | Village in Ohio, the United States | Tarn ~0.1
brook | organisation | IT | Italian car maker | Brook ~0.25 #136
old-mill | organisation | GB | British car maker | Old Mill ~0.8
old-mill-team | organisation | GB | British Formula One team | Old Mill Racing; Old Mill ~0.15 #1
kite | organisation | IT | Italian car maker | Kite ~0.8
kite-team | organisation | IT | Racing team of the Italian car maker Kite | Scuderia Kite; Kite ~0.12 #1
`);

test.each([
  ['Ann Teal of Tarn beat Bo Wren. Brook protested.', ['ann-teal', 'tarn-team', 'bo-wren', 'brook']],
  ['Ann Teal beat Bo Wren in the Kite.', ['ann-teal', 'bo-wren', 'kite-team']],
  ['Ann Teal beat Bo Wren of Old Mill.', ['ann-teal', 'bo-wren', 'old-mill-team']],
  ['Ann Teal drove to work in the Kite.', ['ann-teal', 'kite']],
  ['Ann Teal of Tarn beat Cy Finch. Brook protested.', ['ann-teal', 'cy-finch']],
])('teams among racing drivers: %s', (text, entities) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(entities);
});
