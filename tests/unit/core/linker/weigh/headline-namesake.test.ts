import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ann-tarn@0.7 | person | US | American politician | Ann Tarn; Tarn ~0.97 #1
larne@0.7 | place | GB | City in England | Larne
`);

test.each([
  ['heading: Tarn slammed by court\nJudge Mary Tarn said so in Larne.', ['Larne']],
  ['title: Tarn slammed by court\nIn Larne, Judge Mary Tarn said so. Tarn left.', ['Larne']],
  [
    'heading: Tarn slammed by court\nAnn Tarn said so in Larne. Judge Mary Tarn did not.',
    ['Tarn', 'Ann Tarn', 'Larne'],
  ],
  ['heading: Tarn slammed by court\nTarn said so in Larne. Judge Mary Tarn did not.', ['Tarn', 'Tarn', 'Larne']],
  ['heading: Tarn slammed by court\nThey said so in Larne.', ['Tarn', 'Larne']],
])('a headline above the name of somebody unknown: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
