import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tern-gull-index@0.6 | organisation | US | Index of the shares of 30 large American companies | Tern Gull
tern-gull@0.6 | organisation | US | American publisher | Tern Gull and Company
`);

test.each([
  ['Economists polled by Tern Gull expected it.', 'tern-gull'],
  ['Then Tern Gull CEO Ann Able spoke.', 'tern-gull'],
  ['A Tern Gull reporter was expelled.', 'tern-gull'],
  ['Then the Tern Gull fell by 300 points.', 'tern-gull-index'],
  ['Shares led by Tern Gull rose.', 'tern-gull-index'],
])('an index and the firm it is called after: %s', (text, expected) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual([expected]);
});
