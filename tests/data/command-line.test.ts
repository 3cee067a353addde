import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readJsonLines, readTable } from '../../data/json-lines';
import { wholeNumber } from '../../data/whole-number';

afterEach(() => vi.restoreAllMocks());

test.each([
  [undefined, 6],
  ['12', 12],
  ['0', 0],
])('%j is the number %i', (given, expected) => expect(wholeNumber(given, 6, 'count')).toBe(expected));

test.each(['many', '-1', '1.5', 'NaN'])('%j is told to be no whole number', (given) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  expect(() => wholeNumber(given, 6, 'count')).toThrow('ended with 2');
  expect(said).toHaveBeenCalledWith(`count: write a whole number, not "${given}"`);
});

test('a line that is no JSON is told with its file and number', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'backgrounder-')), 'rows.jsonl');
  writeFileSync(path, '{"id":"a"}\n\n{"id":"b"}\n');
  expect(readJsonLines(path)).toEqual([{ id: 'a' }, { id: 'b' }]);
  writeFileSync(path, '{"id":"a"}\n\n{"id":b}\n');
  expect(() => readJsonLines(path)).toThrow(/rows\.jsonl:3: not JSON \(.+\)/);
});

test('a table that is not there is no empty table', () => {
  expect(() => readTable('nowhere')).toThrow(/nowhere\.jsonl/);
});
