import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const files = sourceFiles().filter(({ path }) => /^core\/.*\.ts$/.test(path));
const TEXT = /`([^`$\\]*)`|'((?:[^'\\\n]|\\.)*)'/g;
/** A list of words is a text handed to `wordSet` or cut at its blanks, or a long one of the tables of languages. */
const isList = (path: string, before: string, body: string, after: string): boolean =>
  /\bwordSet\(\s*$/.test(before) ||
  /^\s*\.split\(\s*(?:' '|\/\\s\+?\/)/.test(after) ||
  (path.startsWith('core/linker/words/') && body.split(/\s+/).length >= 6 && !/[={}();]\s|\|/.test(body));

const lists = files.flatMap(({ path, text }) =>
  [...text.matchAll(TEXT)].flatMap((match) => {
    const body = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    if (!isList(path, text.slice(Math.max(0, match.index - 40), match.index), body, text.slice(end, end + 40)))
      return [];
    const line = text.slice(0, match.index).split('\n').length;
    return [{ at: `${path}:${line}`, words: body.split(/\s+/).filter((word) => word !== '') }];
  }),
);

test('lists of words are found', () => {
  expect(lists.length).toBeGreaterThan(300);
  expect(lists.some(({ words }) => words.length > 1000)).toBe(true);
});

// Also where two languages of one list share a word: it stands with the first.
test('no list holds a word twice', () => {
  const wrong = lists.flatMap(({ at, words }) => {
    const repeated = words.filter((word, index) => words.indexOf(word) < index);
    return repeated.length > 0 ? [`${at}: ${repeated.join(' ')}`] : [];
  });
  expect(wrong).toEqual([]);
});
