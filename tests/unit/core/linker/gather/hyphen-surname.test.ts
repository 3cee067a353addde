import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ann-oak-moor | person | PK | Pakistani politician | Ann Oak-Moor; Moor ~0.2 #1
benazir-oak | person | PK | Pakistani politician | Benazir Oak; Oak ~0.8 #1
asif-moor | person | PK | Pakistani politician | Asif Moor; Moor ~0.7 #1
`);

test.each([
  ['Ann Oak-Moor came. Then Oak-Moor said no.', ['Ann Oak-Moor', 'Oak-Moor'], 'ann-oak-moor'],
  ['Ann Oak-Moor came. Then Oak-Moor’s men left.', ['Ann Oak-Moor', 'Oak-Moor'], 'ann-oak-moor'],
  ['Benazir Oak came. Then Oak said no.', ['Benazir Oak', 'Oak'], 'benazir-oak'],
])('two surnames of one: %s', (text, names, last) => {
  const { links, surfaces } = linkText(text, world);
  expect(surfaces).toEqual(names);
  expect(links.at(-1)?.entity).toBe(last);
});
