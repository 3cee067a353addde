import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
moraes | person | BR | Brazilian judge | Alexandre de Moraes; de Moraes ~0.9 #1; Moraes ~0.9 #1
leyen | person | DE | German politician | Ursula von der Leyen; von der Leyen ~0.95 #1
`);

test.each([
  ['A advogada Viviane Barci de Moraes é casada com Alexandre de Moraes.', 'pt', ['Alexandre de Moraes']],
  ['Alexandre de Moraes votou. O ministro de Moraes falou.', 'pt', ['Alexandre de Moraes', 'de Moraes']],
  ['Ursula von der Leyen kam mit Heiko von der Leyen.', 'de', ['Ursula von der Leyen']],
  [
    'Ursula von der Leyen sprach. Die Brüsseler Behördenleiterin von der Leyen blieb.',
    'de',
    ['Ursula von der Leyen', 'von der Leyen'],
  ],
])('a surname with its particle behind another name: %s', (text, lang, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});

const old = tinyWorld(`
thomas-lark@0.3 | person | US | American politician (1743–1826) | Thomas Lark; Lark ~0.5 #1
robert-tarn@0.3 | person | US | American politician | Robert Tarn; Tarn ~0.5 #1
jim-vale@0.2 | person | US | American actor | Jim Vale; Vale ~0.5 #1
william-crag@0.3 | person | GB | Physicist, Nobel laureate of 1915 | William Crag; Crag ~0.5 #1
`);

test.each([
  ['Tommy Lark ran for the shop.', []],
  ['Thomas Lark wrote it. Lark signed.', ['Thomas Lark', 'Lark']],
  ['Bob Tarn ran for the shop.', ['Bob Tarn']],
  // An actor goes by the name he has.
  ['James Vale ran for the shop.', []],
  ['Jim Vale ran for the shop.', ['Jim Vale']],
  ['Billy Crag ran for the shop.', []],
])('nobody calls the long dead by a short form: %s', (text, expected) => {
  expect(linkText(text, old, { lang: 'en' }).surfaces).toEqual(expected);
});
