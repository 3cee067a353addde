import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLongText } from '../../../../core/page/long-text';

const pieces = (data: string, blankLines: boolean, limit: number) =>
  cutLongText(data, blankLines, limit).map(([from, to]) => data.slice(from, to));

test.each([
  ['short text stays whole', 'one two', false, 20, ['one two']],
  ['blank lines part paragraphs', 'one\n\ntwo\n \nthree', true, 20, ['one\n\n', 'two\n \n', 'three']],
  ['line ends go first', 'aaaa bbbb\ncccc dddd', false, 12, ['aaaa bbbb\n', 'cccc dddd']],
  ['then sentence ends', 'aaaa. bbbb cccc', false, 12, ['aaaa. ', 'bbbb cccc']],
  ['then spaces', 'aaaa bbbb cccc', false, 12, ['aaaa bbbb ', 'cccc']],
  ['a surrogate pair is not cut', 'aaa\u{1f600}b', false, 4, ['aaa', '\u{1f600}b']],
])('%s', (_, data, blankLines, limit, expected) => expect(pieces(data, blankLines, limit)).toEqual(expected));

test('the pieces are the text, none longer than the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '字') }), fc.boolean(), (data, blankLines) => {
      const cut = pieces(data, blankLines, 7);
      expect(cut.join('')).toBe(data);
      for (const piece of cut) expect(piece.length).toBeLessThanOrEqual(7);
    }),
  );
});
