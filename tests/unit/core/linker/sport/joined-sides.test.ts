import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
inter-milan | organisation | IT | Italian football club | Inter-Milan
brook@0.6 | place | GB | City in England, the United Kingdom | Brook
brook-fc | organisation | GB | British football club | Brook FC
dale@0.6 | place | GB | City in England, the United Kingdom | Dale
dale-afc | organisation | GB | British football club | Dale AFC
hill@0.6 | place | GB | Town in England, the United Kingdom | Hill
paris-fr@0.9 | place | FR | Capital of France | Paris
dakar-sn@0.9 | place | SN | Capital of Senegal | Dakar
roma@0.9 | place | IT | Capital of Italy | Roma
country-wy@0.8 | place | WY | Country | Westyland
`);
const ids = (lang: string, text: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['it', 'Brook-Dale 1-0', ['brook-fc', 'dale-afc']],
  ['it', 'Il derby Brook-Dale finisce così.', ['brook-fc', 'dale-afc']],
  ['de', 'Brook – Dale 1:2', ['brook-fc', 'dale-afc']],
  ['de', 'Brook - Dale 1:2.', ['brook-fc', 'dale-afc']],
  // No towns, though the club is not known.
  ['de', 'Brook – Hill 2:1', ['brook-fc']],
  ['it', 'Inter-Milan 1-0', []],
  ['fr', 'Brook-Dale (1-2) : une première', ['brook-fc', 'dale-afc']],
  ['nl', 'Brook-Dale 1-2', ['brook-fc', 'dale-afc']],
  // Races.
  ['fr', 'Paris-Roubaix a lieu dimanche.', []],
  ['fr', 'Le Paris-Dakar commence.', []],
])('clubs joined by a dash: %s %s', (lang, text, expected) => {
  expect(ids(lang, text)).toEqual(expected);
});

test.each([
  ['es', 'Brook-Dale en AVE.', ['brook', 'dale']],
  ['en', 'Brook-Dale flight.', ['brook', 'dale']],
  ['de', 'Brook – Dale: Sperrung der A 61', ['brook', 'dale']],
  ['it', 'Brook-Dale 2-3 ore di treno.', ['brook', 'dale']],
  ['de', 'Der Zug Brook – Dale 9:15', ['brook', 'dale']],
  ['it', 'Brook-Dale 1-2 al giorno.', ['brook', 'dale']],
  ['fr', 'Le vol Paris-Dakar est retardé.', ['paris-fr', 'dakar-sn']],
  ['en', 'Inter-Milan is a club.', ['inter-milan']],
])('places joined by one: %s %s', (lang, text, expected) => {
  expect(ids(lang, text)).toEqual(expected);
});
