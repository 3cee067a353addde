import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, RunText } from '../../../../core/page/run-text';

function joined(...pieces: string[]) {
  const run = new RunText<string>();
  for (const piece of pieces) run.append(piece, piece);
  return run;
}

describe('text of a run', () => {
  test.each([
    ['one node', ['Ahmed al-Sharaa'], 'Ahmed al-Sharaa'],
    ['inline elements join', ['Ahmed', ' al-', 'Sharaa'], 'Ahmed al-Sharaa'],
    ['indented source', ['\n      Ahmed\n      al-Sharaa\n  '], 'Ahmed al-Sharaa'],
    ['spaces on both sides of a seam', ['Ahmed ', ' al-Sharaa'], 'Ahmed al-Sharaa'],
    ['no-break space stays', ['Mr\u00a0Trump'], 'Mr\u00a0Trump'],
    ['only white space', [' \n ', '\t'], ''],
  ])('%s', (_, pieces, expected) => expect(joined(...pieces).toString()).toBe(expected));

  test('an inserted space is one space', () => {
    const run = joined('Syria');
    run.space();
    run.space();
    run.append(' Iraq', ' Iraq');
    expect(run.toString()).toBe('Syria Iraq');
  });
});

test('a name across nodes is found in its nodes', () => {
  const run = joined('President Ahmed', '  al-', 'Sharaa said');
  const text = run.toString();
  const start = text.indexOf('Ahmed');
  expect(locate(run.segments, start, start + 'Ahmed al-Sharaa'.length)).toEqual({
    startNode: 'President Ahmed',
    startOffset: 10,
    endNode: 'Sharaa said',
    endOffset: 6,
  });
});

test.each([
  [5, 5],
  [-1, 2],
])('no span for %i–%i', (start, end) => expect(locate(joined('Syria').segments, start, end)).toBeUndefined());

test('every character of the text that is not a collapsed space stands where locate says', () => {
  const data = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(data, { maxLength: 6 }), (pieces) => {
      const run = joined(...pieces);
      const text = run.toString();
      expect(text).toBe(
        pieces
          .join('')
          .replace(/[ \t\n\r\f]+/g, ' ')
          .replace(/^ +| +$/g, ''),
      );
      for (let at = 0; at < text.length; at++) {
        const span = locate(run.segments, at, at + 1);
        if (text[at] !== ' ') expect(span?.startNode[span.startOffset]).toBe(text[at]);
      }
    }),
  );
});
