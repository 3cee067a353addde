import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityColumns } from '../../../../core/pack/entity-columns';
import { NeighbourColumn, writeNeighbours } from '../../../../core/pack/neighbour-column';
import { halfWordsOf, type Sections, wordsOf } from '../../../../core/pack/pack-format';
import { writeRuns } from '../../../../core/pack/run-column';
import { type EntityRow, writeColumns } from '../../../../core/pack/write-columns';

const read = (lists: readonly number[][]) => {
  const column = new NeighbourColumn(writeNeighbours(lists));
  return lists.map((_, entity) => [...column.get(entity)]);
};

describe('neighbours', () => {
  it.each<[string, number[][], carries: number[]]>([
    ['none at all', [], []],
    ['of nobody', [[], [], []], []],
    ['in 16 bits', [[0, 1, 65_535], [], [7]], []],
    ['the first beyond', [[1, 2], [65_536], [3]], [2]],
    ['small and large, low halves ascending', [[1, 65_541, 65_542]], [1]],
    ['small and large, low halves falling', [[65_535, 65_536], [65_535]], [1]],
    ['large ones only, the last', [[65_537, 131_071], [0]], [0]],
    ['large ones in lists side by side', [[65_537], [65_537], [], [65_538]], [0, 1, 2]],
    ['beyond two multiples', [[5, 65_540, 131_080], [200_000]], [1, 2, 3, 3, 3]],
  ])('%s', (_, lists, carries) => {
    expect(read(lists)).toEqual(lists);
    expect([...wordsOf(writeNeighbours(lists).NBRC)]).toEqual(carries);
  });

  it('gives back any lists', () => {
    const number = fc.oneof(fc.nat(131_071), fc.integer({ min: 65_530, max: 65_545 }), fc.nat(9));
    const list = fc.uniqueArray(number, { maxLength: 12 }).map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list, { maxLength: 150 }), (lists) => {
        expect(read(lists)).toEqual(lists);
        const beyond = lists.filter((numbers) => numbers.some((one) => one > 65_535));
        expect(writeNeighbours(lists).NBRC.length).toBe(4 * beyond.length);
      }),
    );
  });

  it('copies only lists that need it', () => {
    const sections = writeNeighbours([[1, 2], [65_536], [3]]);
    const column = new NeighbourColumn(sections);
    for (const entity of [0, 2]) expect(column.get(entity).buffer).toBe(sections.NBRV.buffer);
    expect(column.get(1)).toEqual(Uint32Array.of(65_536));
  });

  it('writes no list that does not ascend', () => {
    expect(() => writeNeighbours([[1], [65_536, 3]])).toThrow(RangeError);
  });

  const whole = writeNeighbours([[1, 2], [65_536, 65_540], [3]]);
  it.each<[string, Partial<typeof whole>]>([
    ['a number is missing', { NBRV: whole.NBRV.subarray(2) }],
    ['half a number is missing', { NBRV: whole.NBRV.subarray(0, -1) }],
    ['lengths are cut', { NBRO: whole.NBRO.subarray(0, 8) }],
    ['lengths are gone', { NBRO: new Uint8Array(0) }],
    ['there are no lists', { NBRO: writeRuns([]) }],
    ['the lists are longer', { NBRO: writeRuns([2, 2, 2]) }],
    ['a carry is cut', { NBRC: whole.NBRC.subarray(0, 3) }],
    ['a carry lies behind the last number', { NBRC: new Uint8Array(Uint32Array.of(5).buffer) }],
  ])('refuses sections of which %s', (_, damage) => {
    const fault = expect.objectContaining({ name: 'PackError', fault: 'damaged' });
    expect(() => new NeighbourColumn({ ...whole, ...damage })).toThrow(fault);
  });

  it('stays at 16 bits each in a pack of more than 65,536 entities', () => {
    const count = 70_000;
    const rows = Array.from({ length: count }, (_, entity): EntityRow => {
      // One list in a hundred names somebody of the last.
      const neighbours = entity % 100 === 0 ? [entity / 100, count - 1] : [entity % 1000, 1000 + (entity % 7)];
      const id = `e${entity}`;
      return { id, name: '', kind: 'place', line: '', country: '', popularity: 0, neighbours, titles: [] };
    });
    const sections = writeColumns(rows) as Sections;
    const entities = new EntityColumns(sections);
    const wrong = rows.filter(({ neighbours }, entity) => `${entities.neighbours(entity)}` !== `${neighbours}`);
    expect(wrong).toEqual([]);
    expect(halfWordsOf(sections.NBRV).length).toBe(2 * count);
    expect(sections.NBRC.length).toBe((4 * count) / 100);
    expect(entities.numberOf(`e${count - 1}`)).toBe(count - 1);
  }, 30_000);
});
