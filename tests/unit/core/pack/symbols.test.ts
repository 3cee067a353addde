import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, SymbolTable } from '../../../../core/pack/symbol-table';
import { SymbolWriter } from '../../../../core/pack/write-symbols';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A text written in the symbols and read again. */
function readBack(writer: SymbolWriter, text: Uint8Array): Uint8Array {
  const codes = Uint8Array.from(writer.codesOf(text));
  const out = new Uint8Array(text.length + LONGEST);
  const end = new SymbolTable(writer.section()).expand(codes, 0, codes.length, out, 0);
  return out.subarray(0, end);
}

describe('symbols', () => {
  it('give back every byte of the texts they were chosen for, and of others', () => {
    const texts = fc.array(fc.oneof(fc.uint8Array(), fc.string({ unit: 'grapheme' }).map(bytesOf)), { maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.uint8Array(), (known, other) => {
        const writer = new SymbolWriter(known);
        for (const text of [...known, other]) expect(readBack(writer, text)).toEqual(text);
      }),
    );
  });

  it('are longer than a byte where texts repeat themselves', () => {
    const lines = ['Town in Lombardy, Italy', 'Town in Bavaria, Germany', 'City in Lombardy, Italy'].map(bytesOf);
    const writer = new SymbolWriter(lines);
    expect(writer.codesOf(bytesOf('Town in Lombardy, Italy')).length).toBeLessThan(6);
  });

  it('take the fewest codes, not the longest symbol first', () => {
    // Of "abc", "cdefg" and single letters the longest first would be abc + d + e + f + g.
    const writer = new SymbolWriter(
      [...Array(9).fill('abc'), ...Array(9).fill('cdefg'), 'ab', 'ab', 'ab'].map(bytesOf),
    );
    expect(writer.codesOf(bytesOf('abcdefg')).length).toBe(2);
  });

  it('of no texts are none: every byte is escaped', () => {
    const writer = new SymbolWriter([]);
    expect([...writer.section()]).toEqual([0]);
    expect(writer.codesOf(bytesOf('ab'))).toEqual([255, 97, 255, 98]);
  });

  it('are the same for the same texts', () => {
    const texts = ['Damascus', 'Amman', 'Damanhur', 'Amasya'].map(bytesOf);
    expect(new SymbolWriter(texts).section()).toEqual(new SymbolWriter(texts).section());
  });
});
