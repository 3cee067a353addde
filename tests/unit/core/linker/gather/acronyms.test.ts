import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
exchange@0.5 | organisation | US | Stock exchange in New York | Stock Exchange; NYX ~0.9 #66
railway@0.5 | organisation | US | American railway company | Northern Rail
union@0.5 | organisation | US | American union | Northern Yard Ex
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Then Northern Rail (NYX: NR) rose. The NYX fell.', ['railway', 'exchange', 'exchange']],
  ['Then Northern Yard Ex (NYX) met. The NYX fell.', ['union', 'union', 'union']],
])('letters that are others’ define nothing: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
