import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
top-league | event | GB | The first division of English football | Top League
brook@0.6 | place | GB | City in England, the United Kingdom | Brook
brook-fc | organisation | GB | British football club | Brook FC
lune@0.6 | place | FR | City in France | Lune
lune-fc | organisation | FR | French football club | FC Lune
hill@0.6 | place | GB | Town in England, the United Kingdom | Hill
`);
const ids = (lang: string, text: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['de', 'Der Stürmer trifft für Brook.', ['brook-fc']],
  ['fr', "L'attaquant de Brook est blessé.", ['brook-fc']],
  ['nl', 'De spits scoort voor Brook.', ['brook-fc']],
  ['hu', 'A Brook csatára megsérült.', ['brook-fc']],
  ['tr', "Brook'un teknik direktörü konuştu.", ['brook-fc']],
  ['de', 'Er wechselt von Brook zum FC Lune.', ['brook-fc', 'lune-fc']],
  ['fr', 'Il quitte Brook pour le FC Lune.', ['brook-fc', 'lune-fc']],
  ['de', 'Top League: Brook siegt.', ['top-league', 'brook-fc']],
  ['tr', "Top League'de Brook kazandı.", ['top-league', 'brook-fc']],
])('whom footballers play for: %s %s', (lang, text, expected) => {
  expect(ids(lang, text)).toEqual(expected);
});

test.each([
  ['de', 'Brook sperrt Straßen.', ['brook']],
  ['de', 'Handball: Der Stürmer trifft für Brook.', []],
  // A league of another country, and what its date is of.
  ['de', 'Top League: Lune, 12. Mai.', ['top-league', 'lune']],
  ['de', 'Top League: Lune siegt.', ['top-league', 'lune']],
  ['de', 'Der Stürmer trifft für Hill.', ['hill']],
])('towns: %s %s', (lang, text, expected) => {
  expect(ids(lang, text)).toEqual(expected);
});
