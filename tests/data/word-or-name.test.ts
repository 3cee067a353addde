import { expect, test } from 'vitest';
import { isRatherWords } from '../../data/aliases/word-or-name';
import { draftOf } from '../../data/model';

const place = (name: string, popularity: number) =>
  draftOf({ id: 'x', origin: 'cities', kind: 'place', name, popularity, asOf: '2026', sources: [] });

test.each([
  ['サンフランシスコ', 'Lark City', 0.4, false],
  ['サンフランシスコ', 'Lark City', 0.1, true],
  // Curry, not Calais.
  ['カレー', 'Calais', 0.4, true],
])('%s as %s of popularity %f is rather a word: %s', (key, name, popularity, expected) => {
  expect(isRatherWords(key, place(name, popularity))).toBe(expected);
});
