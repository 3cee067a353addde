import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeColumn, writeCodes } from '../../../../core/pack/code-column';
import { FrontColumn, writeFront } from '../../../../core/pack/front-column';
import { IdColumn, writeIds } from '../../../../core/pack/id-column';
import { NumberColumn, writeNumbers } from '../../../../core/pack/number-column';
import { OffsetColumn, writeOffsets } from '../../../../core/pack/offset-column';
import { StringColumn, writeStrings } from '../../../../core/pack/string-column';

describe('columns give back what was written', () => {
  it('positions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 200 }), (steps) => {
        let sum = 0;
        const positions = steps.map((step) => (sum += step));
        const column = new OffsetColumn(writeOffsets(positions));
        expect(column.count).toBe(positions.length);
        expect(positions.map((_, number) => column.at(number))).toEqual(positions);
      }),
    );
  });
  it('numbers of every width', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
        const column = new NumberColumn(writeNumbers(numbers));
        expect(numbers.map((_, number) => column.at(number))).toEqual(numbers);
      }),
    );
    expect(writeNumbers([0])[0]).toBe(1);
    expect(writeNumbers([0, 255])[0]).toBe(8);
    expect(writeNumbers([256])[0]).toBe(9);
    expect(writeNumbers([2 ** 32 - 1])[0]).toBe(32);
    expect(writeNumbers(new Array(800).fill(70_000)).length).toBe(1 + 1700 + 4);
  });
  it('codes of countries', () => {
    const codes = ['SY', '', 'US', 'SY', 'XK'];
    const section = writeCodes(codes);
    const column = new CodeColumn(section);
    expect(codes.map((_, entity) => column.get(entity))).toEqual(codes);
    expect(section.length).toBe(1 + 3 * 2 + codes.length);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    expect(() => writeCodes(letters.flatMap((one) => letters.map((other) => one + other)))).toThrow(RangeError);
  });
  it('strings', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 150 }), (strings) => {
        const column = new StringColumn(writeStrings(strings));
        expect(column.count).toBe(strings.length);
        expect(strings.map((_, number) => column.get(number))).toEqual(strings);
      }),
    );
  });
  it('strings that begin alike, in fewer bytes', () => {
    const alike = fc.tuple(fc.constantFrom('', 'town in ', 'город ', '市'.repeat(90)), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(alike, { maxLength: 60 }), (pairs) => {
        const strings = pairs.map(([begin, end]) => begin + end);
        const column = new FrontColumn(writeFront(strings));
        expect(strings.map((_, number) => column.get(number))).toEqual(strings);
      }),
    );
    const towns = Array.from({ length: 100 }, (_, number) => `Town in Lombardy, Italy ${number}`);
    expect(writeFront(towns).length).toBeLessThan(writeStrings(towns).length / 3);
    expect(() => writeFront(['x'.repeat(40_000)])).toThrow(RangeError);
  });
  it('ids, short where they follow from the name', () => {
    const rows = [
      { id: 'reykjavik', name: 'Reykjavík' },
      { id: 'hamilton-ca', name: 'Hamilton' },
      { id: 'country-sy', name: 'Syria' },
      { id: 'x', name: '北京' },
    ];
    const section = writeIds(rows);
    const column = new IdColumn(section, (entity) => rows[entity]?.name ?? '');
    expect(rows.map((_, entity) => column.get(entity))).toEqual(rows.map(({ id }) => id));
    expect(new FrontColumn(section).get(0)).toBe('');
    expect(new FrontColumn(section).get(1)).toBe('+-ca');
  });
  it('refuses a block that is too long for its distances', () => {
    expect(() => writeOffsets([0, 65_536])).toThrow(RangeError);
  });
});
