import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark | place | GB | City in England, the United Kingdom | Lark
lark-fc | organisation | GB | British football club | Lark FC
tarn | place | GB | City in England, the United Kingdom | Tarn
tarn-united | organisation | GB | British football club | Tarn United
vale-albion | organisation | GB | British football club | Vale Albion
premier-league | organisation | GB | The first division of English football, with 20 clubs | Premier League ~0.85
larkfield | place | GB | Football stadium in Lark | Larkfield
cy-cole | person | GB | Footballer, forward of Lark | Cy Cole
dee-dorn | person | GB | Baseball player of the Lark Sox | Dee Dorn
ed-elm | person | GB | Baseball player of the Lark Sox | Ed Elm
lark-sox | organisation | GB | Baseball team from Lark | Lark Sox
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  [
    'results and a league of football',
    'Nobody in Tarn slept. Lark were relegated from the Premier League after Vale Albion lost 1-0 to Lark and Tarn beat Vale Albion 2-0 at noon on the same day.',
    ['tarn', 'lark-fc', 'premier-league', 'vale-albion', 'lark-fc', 'tarn-united', 'vale-albion'],
  ],
  [
    'results, a ground and one who plays',
    'Lark forward Cy Cole was there twice as Lark beat Tarn 3-1 at Larkfield on the coldest evening of the year.',
    ['lark-fc', 'cy-cole', 'lark-fc', 'tarn-united', 'larkfield'],
  ],
  [
    'a league alone is none',
    'The Premier League opened an office in Lark, and the mayor of Tarn hopes that it will open another one there.',
    ['premier-league', 'lark', 'tarn'],
  ],
  [
    'two who play another game, their team and one of its words',
    'Lark forced a last evening against Tarn. Dee Dorn and Ed Elm of the Lark Sox were praised by the NBA commissioner.',
    ['lark-sox', 'dee-dorn', 'ed-elm', 'lark-sox'],
  ],
])('%s', (_, text, expected) => {
  expect(ids(text)).toEqual(expected);
});
