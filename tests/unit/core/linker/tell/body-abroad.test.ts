import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
protezione-civile | organisation | IT | Civil protection service of Italy | Protezione Civile
corte-lark | organisation | IT | Italian company | Corte Lark
`);

test.each([
  ['it', 'La Protezione Civile palestinese riferisce.', []],
  ['it', 'La Protezione Civile italiana riferisce.', ['protezione-civile']],
  ['it', 'La Protezione Civile riferisce.', ['protezione-civile']],
  ['it', 'La Corte Lark francese riferisce.', ['corte-lark']],
])('%s: a body of state and the adjective of a country behind it: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).links.map(({ entity }) => entity)).toEqual(expected);
});
