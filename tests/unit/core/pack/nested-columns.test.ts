import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../core/pack/column-view';
import { columnOf, type Value } from '../../../../core/pack/nested-columns';

/** Through JSON, as a pack keeps them. */
function again(values: readonly (Value | undefined)[]): (Value | undefined)[] {
  const view = viewOf(JSON.parse(JSON.stringify(columnOf(values))));
  return values.map((_, place) => view(place));
}

describe('nested columns', () => {
  it.each<[string, (Value | undefined)[], unknown]>([
    ['plain values', ['a', undefined, 0, false], ['a', null, 0, false]],
    ['lists', [[1, 2], undefined, [], [3]], { lengths: [2, null, 0, 1], elements: [1, 2, 3] }],
    ['records', [{ a: 1 }, { b: 'x' }], { count: 2, keys: { a: [1, null], b: [null, 'x'] } }],
    ['records not all there', [undefined, { a: 1 }], { count: 2, there: [0, 1], keys: { a: [1] } }],
    ['lists of records', [[{ a: 1 }], [{ a: 2 }]], { lengths: [1, 1], elements: { count: 2, keys: { a: [1, 2] } } }],
    ['records without keys', [{}, {}], [{}, {}]],
    ['values of several kinds', [1, { a: 1 }, ['x']], [1, { a: 1 }, ['x']]],
    ['large whole numbers', [8649, 0, 804356], { digits: '!  ' + '   ' + '~~~' }],
    ['numbers beyond three digits', [804357], [804357]],
    ['large numbers not all there', [9000, undefined], [9000, null]],
  ])('%s', (_, values, column) => {
    expect(columnOf(values)).toEqual(column);
    expect(again(values)).toEqual(values);
  });

  it('have nothing behind the last', () => {
    for (const values of [[1], [[1]], [{ a: 1 }], [90_000]]) expect(viewOf(columnOf(values))(1)).toBeUndefined();
  });

  it('give back whatever records were put in', () => {
    const key = fc.constantFrom('a', 'b', 'lengths', 'digits', 'keys', 'count');
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.nat(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const items = fc.oneof(
      fc.array(fc.option(value, { nil: undefined })),
      fc.array(fc.dictionary(key, value)),
      fc.array(fc.array(fc.dictionary(key, value))),
      fc.array(fc.nat(900_000)),
    );
    fc.assert(
      fc.property(items, (values) => {
        expect(again(values)).toEqual(values);
      }),
      { numRuns: 1_000 },
    );
  });
});
