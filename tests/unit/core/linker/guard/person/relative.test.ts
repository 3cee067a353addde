import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
raila-odinga@0.5 | person | KE | Politician of Kenya | Raila Odinga ~0.95; Odinga ~0.6 #1
`);

test.each([
  ['Raila Odinga spoke. Oburu Odinga, his elder brother, sang.', ['Raila Odinga']],
  ['Raila Odinga spoke. Oburu Odinga, Raila’s brother, sang.', ['Raila Odinga']],
  ['Raila Odinga spoke. Oburu Odinga, the eldest son, sang.', ['Raila Odinga']],
  ['Raila Odinga spoke. Yesterday Odinga, who is 80, sang.', ['Raila Odinga', 'Odinga']],
  ['Raila Odinga spoke. Yesterday Odinga, the son of a minister, sang.', ['Raila Odinga', 'Odinga']],
])('%s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
