import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
stone-united | organisation | GB | British football club | Stone United
brook@0.6 | place | GB | City in England, the United Kingdom | Brook
brook-fc | organisation | GB | British football club | Brook FC
dale@0.6 | place | GB | City in England, the United Kingdom | Dale
dale-afc | organisation | GB | British football club | Dale AFC
lune@0.6 | place | FR | City in France | Lune
lune-fc | organisation | FR | French football club | FC Lune
hill@0.6 | place | GB | Town in England, the United Kingdom | Hill
lark-lions | organisation | CA | Ice hockey team of the National League, from Lark, Ontario | Lark Lions
tarn@0.6 | place | CA | City in Ontario, Canada | Tarn
tarn-tigers | organisation | CA | Ice hockey team of the National League, from Tarn, Ontario | Tarn Tigers
country-wy@0.8 | place | WY | Country | Westyland
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Stone United beat Brook at the weekend.', ['stone-united', 'brook-fc']],
  ['Stone United lost 2-1 at Brook.', ['stone-united', 'brook-fc']],
  ['Brook were held by Stone United.', ['brook-fc', 'stone-united']],
  ['Brook drew with Dale.', ['brook-fc', 'dale-afc']],
  ['Brook lost at Dale on Sunday.', ['brook-fc', 'dale-afc']],
  ['The Lark Lions beat Tarn.', ['lark-lions', 'tarn-tigers']],
  ['Stone United won at Hill.', ['stone-united', 'hill']],
  // No town is beaten by a club, though its own is not known.
  ['Stone United beat Hill at the weekend.', ['stone-united']],
])('what a club plays against: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['Brook beat Dale to host the contest.', ['brook', 'dale']],
  ['Brook lost to Dale in the contest for the fair.', ['brook', 'dale']],
  // Of clubs of different countries it would be told.
  ['Brook lost to Lune.', ['brook', 'lune']],
  ['A rugby report: Brook lost to Dale.', ['brook', 'dale']],
  ['Brook lost to Dale. It was a vote of the council.', ['brook', 'dale']],
  ['Stone United has an office in Brook.', ['stone-united', 'brook']],
  ['Westyland beat Brook.', ['brook']],
])('towns that are none: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
