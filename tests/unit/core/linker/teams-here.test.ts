import { expect, test } from 'vitest';
import { linkText } from '../../../support/link-text';
import { tinyWorld } from '../../../support/tiny-world';

const world = tinyWorld(`
lark-lions | organisation | CA | Ice hockey team of the National League, from Lark, Ontario | Lark Lions
tarn-tigers | organisation | CA | Ice hockey team of the National League, from Tarn, Ontario | Tarn Tigers
lark | place | CA | City in Ontario, Canada | Lark
tarn | place | CA | City in Ontario, Canada | Tarn
brook | place | GB | City in England, the United Kingdom | Brook
brook-fc | organisation | GB | British football club | Brook FC
stone | place | GB | City in England, the United Kingdom | Stone
stone-united | organisation | GB | British football club | Stone United
stone-city | organisation | GB | British football club | Stone City
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['The Lark Lions and the Tarn Tigers met; the goalie of Lark saved it.', ['lark-lions', 'tarn-tigers', 'lark']],
  [
    'The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out. Then Lark won it.',
    ['lark-lions', 'tarn-tigers', 'lark-lions'],
  ],
  ['The Lark Lions and the Tarn Tigers belong to a firm. Then Lark said so.', ['lark-lions', 'tarn-tigers', 'lark']],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Brook won it.', ['brook-fc']],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Stone won it.', []],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Brook bowled them out.', []],
  ['Then Brook said so.', ['brook']],
])('towns whose teams are meant: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
