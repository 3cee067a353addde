import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunColumn, writeRuns } from '../../../../core/pack/run-column';

const read = (lengths: readonly number[]) => {
  const column = new RunColumn(writeRuns(lengths));
  return lengths.map((_, run) => [column.begin(run), column.length(run)]);
};

const naive = (lengths: readonly number[]) => {
  let begin = 0;
  return lengths.map((length) => {
    const place = [begin, length];
    begin += length;
    return place;
  });
};

describe('runs told by their lengths', () => {
  it.each<[string, number[]]>([
    ['none', []],
    ['one that is empty', [0]],
    ['as long as half a byte says', [14, 15, 16]],
    ['long ones at both ends', [1000, 1, 2, 70_000]],
    ['a block and one more', Array(33).fill(1)],
    ['a whole block', Array(32).fill(3)],
  ])('%s', (_, lengths) => {
    expect(read(lengths)).toEqual(naive(lengths));
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    expect(new RunColumn(writeRuns(lengths)).begin(lengths.length)).toBe(whole);
  });

  it('gives back any lengths', () => {
    const length = fc.oneof(fc.nat(2), fc.nat(17), fc.nat(100_000));
    fc.assert(
      fc.property(fc.array(length, { maxLength: 200 }), (lengths) => {
        expect(read(lengths)).toEqual(naive(lengths));
      }),
    );
  });

  it('takes half a byte and an eighth of one for a short run', () => {
    expect(writeRuns(Array(32_000).fill(1)).length / 32_000).toBeLessThan(0.63);
  });

  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array(0)],
    ['cut', writeRuns([1, 2, 3]).subarray(0, -4)],
    ['too long', Uint8Array.of(...writeRuns([1, 2, 3]), 0, 0, 0, 0)],
  ])('refuses a section that is %s', (_, section) => {
    expect(() => new RunColumn(section)).toThrow(expect.objectContaining({ name: 'PackError', fault: 'damaged' }));
  });
});
