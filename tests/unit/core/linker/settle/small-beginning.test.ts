import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
progressives | organisation | GH | Political party in Ghana | Progressive Lark Party
lark-party | organisation | ES | Political party in Spain | Lark Party
police | organisation | GB | Police force | Northern Police
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['It was the Progressive Lark Party that won.', ['progressives']],
  ['It was the progressive Lark Party that won.', ['lark-party']],
  ['It was the northern Police that came.', ['police']],
])('a word before a name that has no capital: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
