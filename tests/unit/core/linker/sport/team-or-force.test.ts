import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-rangers | organisation | US | Baseball team of the National League, from Lark, Ohio | Lark Rangers ~0.5; Rangers ~0.06 #1
lark-ranger-force | organisation | US | American police force | Lark Ranger Force; Lark Rangers ~0.3; Rangers ~0.05 #1
tarn-hawks | organisation | US | Baseball team of the National League, from Tarn, Ohio | Tarn Hawks
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Then the Lark Rangers were called in to investigate a shooting.', ['lark-ranger-force']],
  [
    'Then the Lark Rangers were called in by the sheriff. Later the Rangers said nothing.',
    ['lark-ranger-force', 'lark-ranger-force'],
  ],
  ['Then the Lark Rangers had the better of it in the ninth inning.', ['lark-rangers']],
  ['Then police said a pitcher of the Lark Rangers was held, in the middle of the season.', ['lark-rangers']],
  ['Then the Lark Rangers said nothing.', ['lark-rangers']],
  ['Then the Lark Ranger Force met the Tarn Hawks.', ['lark-ranger-force', 'tarn-hawks']],
])('a team and a force of one name: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
