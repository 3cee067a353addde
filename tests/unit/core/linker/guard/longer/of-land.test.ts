import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
tarnis@0.5 | group | YE | Armed group in Yemen | Tarnis
country-ye@0.7 | place | YE | Country in Asia | Yemen
lark@0.6 | person | YE | President of Yemen | Tern Lark; Lark ~0.9 #1
mill-bank@0.4 | organisation | GB | Bank in England | Mill Bank
rill-gb@0.3 | place | GB | Town in England | Rill
`);

test.each([
  ['He spoke of the Tarnis of Yemen and left.', ['Tarnis', 'Yemen']],
  ['He spoke with the Tarnis of Rill and left.', ['Tarnis', 'Rill']],
  ['Then Tern Lark left. Xu met Lark of Yemen.', ['Tern Lark', 'Lark', 'Yemen']],
  ['He spoke with the Mill Bank of Yemen and left.', ['Mill Bank']],
])('where a group is: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
