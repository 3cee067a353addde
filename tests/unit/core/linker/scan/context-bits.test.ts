import { expect, test } from 'vitest';
import { Bit } from '../../../../../core/linker/scan/context-bits';

const bits = Object.entries(Bit);

test('every bit is one bit', () => {
  expect(bits.filter(([, bit]) => bit === 0 || (bit & (bit - 1)) !== 0).map(([name]) => name)).toEqual([]);
});

test('no two bits are the same', () => {
  const first = new Map([...bits].reverse().map(([name, bit]) => [bit, name]));
  expect(bits.filter(([name, bit]) => first.get(bit) !== name).map(([name]) => name)).toEqual([]);
});
