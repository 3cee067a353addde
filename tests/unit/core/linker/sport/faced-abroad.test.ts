import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
stone-united | organisation | GB | British football club | Stone United
brook@0.6 | place | GB | City in England, the United Kingdom | Brook
brook-fc | organisation | GB | British football club | Brook FC
dale@0.6 | place | GB | City in England, the United Kingdom | Dale
dale-afc | organisation | GB | British football club | Dale AFC
hill@0.6 | place | GB | Town in England, the United Kingdom | Hill
`);
const ids = (lang: string, text: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['de', 'Brook verliert 1:2 gegen Stone United.', ['brook-fc', 'stone-united']],
  ['de', 'Stone United besiegt Brook.', ['stone-united', 'brook-fc']],
  ['fr', 'Stone United a battu Brook.', ['stone-united', 'brook-fc']],
  ['fr', 'Brook s’incline 2-1 face à Stone United.', ['brook-fc', 'stone-united']],
  ['es', 'Stone United golea al Brook.', ['stone-united', 'brook-fc']],
  ['it', 'Stone United batte Brook.', ['stone-united', 'brook-fc']],
  ['pt', 'Brook perdeu com o Stone United.', ['brook-fc', 'stone-united']],
  ['nl', 'Brook won van Stone United.', ['brook-fc', 'stone-united']],
  ['pl', 'Stone United pokonał Brook.', ['stone-united', 'brook-fc']],
  ['cs', 'Stone United porazil Brook 2:1.', ['stone-united', 'brook-fc']],
  ['el', 'Stone United νίκησε τον Brook.', ['stone-united', 'brook-fc']],
  ['hu', 'Brook 2-1-re kikapott a Stone United.', ['brook-fc', 'stone-united']],
  ['ro', 'Brook a pierdut cu 2-1 în fața lui Stone United.', ['brook-fc', 'stone-united']],
  ['sv', 'Stone United slog Brook med 2-0.', ['stone-united', 'brook-fc']],
  ['tr', "Stone United Brook'u 1-0 yendi.", ['stone-united', 'brook-fc']],
  // Towns beat nobody, though their clubs are not known.
  ['de', 'Stone United besiegt Hill.', ['stone-united']],
  // The page names a club elsewhere; nothing more is told of two.
  ['fr', 'Brook bat Dale\n\nStone United reste en tête du classement.', ['brook-fc', 'dale-afc', 'stone-united']],
  ['fr', 'Brook bat Dale', []],
  // Two that neither name surely tells, with the score.
  ['de', 'Brook besiegt Dale 2:1.', ['brook-fc', 'dale-afc']],
])('what a club plays against: %s %s', (lang, text, expected) => {
  expect(ids(lang, text)).toEqual(expected);
});

test.each([
  ['de', 'Brook verliert gegen Dale im Rennen um das Amt.', ['brook', 'dale']],
  ['de', 'Stone United sperrt Brook.', ['stone-united', 'brook']],
  // Where it is played.
  ['pl', 'Stone United wygrał w Brook z Nimi.', ['stone-united', 'brook']],
  ['de', 'In Brook gewann Stone United.', ['brook', 'stone-united']],
  ['es', 'Brook gana a Dale en turistas.', ['brook', 'dale']],
  ['de', 'Basketball: Brook besiegt Dale 2:1.', []],
])('towns that are none: %s %s', (lang, text, expected) => {
  expect(ids(lang, text)).toEqual(expected);
});
