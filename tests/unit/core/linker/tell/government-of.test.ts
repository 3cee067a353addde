import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ann-lark | person | BR | Brazilian politician, president since January 2023 | Ann Lark; Lark ~0.3 #1
ron-lark | person | IT | Italian politician, president of Campania | Ron Lark; Lark ~0.05 #1
bob-tarn | person | FR | French painter of landscapes | Bob Tarn; Tarn ~0.3 #1
`);
const ids = (text: string, lang: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['pt', 'Governo Lark enfrenta derrotas hoje.', ['ann-lark']],
  ['pt', 'Ontem o governo Lark reagiu.', ['ann-lark']],
  ['fr', 'Hier le gouvernement Lark est tombé.', ['ann-lark']],
  ['nl', 'Gisteren werd het kabinet-Lark beëdigd.', ['ann-lark']],
  ['nl', 'Kabinet-Lark valt volgens peilingen.', ['ann-lark']],
  ['ro', 'El a spus că Guvernul Lark rezistă.', ['ann-lark']],
  ['es', 'Ayer el Gobierno Lark cayó.', ['ann-lark']],
  ['sv', 'Regeringen Lark avgår nu.', ['ann-lark']],
  ['de', 'Gestern hat die Lark-Regierung gewankt.', ['ann-lark']],
  ['hu', 'Az Lark-kormány tegnap döntött.', ['ann-lark']],
  ['fi', 'Eilen Lark hallitus kaatui.', ['ann-lark']],
  ['tr', 'Dün akşam Lark hükümeti düştü.', ['ann-lark']],
  ['fi', 'Eilen Lark talo kaatui.', []],
  ['hu', 'Az Lark-ügy tegnap véget ért.', []],
  ['ro', 'El a spus că Hotelul Lark rezistă.', []],
  ['fr', 'Hier le gouvernement Tarn est tombé.', []],
  ['fr', 'Hier le café Lark a fermé.', []],
])('%s: %s', (lang, text, expected) => {
  expect(ids(text, lang)).toEqual(expected);
});
