import { expect, test } from 'vitest';
import { WordTable } from '../../../../../core/linker/words/word-table';

const words = new Map([
  ['president', 2],
  ['of', 16],
  ['präsidentin', 2],
  ['bakanı', 4],
  ['президент', 2],
  ['رئيس', 2],
]);
const table = new WordTable(words);
const bitsOf = (word: string) => table.bitsAt(`“${word}”`, 1, 1 + word.length);

test.each([...words])('%s is found in any letter case', (word, bits) => {
  expect(bitsOf(word)).toBe(bits);
  expect(bitsOf(word.charAt(0).toUpperCase() + word.slice(1))).toBe(bits);
  if (word.toUpperCase().toLowerCase() === word) expect(bitsOf(word.toUpperCase())).toBe(bits);
});

test.each(['presidents', 'presiden', 'o', 'off', '', 'İf', 'a'.repeat(200)])('%s is not', (word) => {
  expect(bitsOf(word)).toBe(0);
});

test('a table of many words knows them all, and no others', () => {
  const many = new Map(Array.from({ length: 3000 }, (_, i) => [`w${i.toString(36)}`, i + 1]));
  const large = new WordTable(many);
  for (const [word, bits] of many) expect(large.bitsAt(word, 0, word.length)).toBe(bits);
  for (let i = 3000; i < 9000; i++) expect(large.bitsAt(`w${i.toString(36)}`, 0, `w${i.toString(36)}`.length)).toBe(0);
});
