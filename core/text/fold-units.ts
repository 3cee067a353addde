import { KIND_SHIFT } from './fold-classes';
import { HEADS, RUNS } from './fold-table';

const SIZE = 0x10000;

/** Value of one base-32 digit character; 32 and more end a number. */
function digit(code: number): number {
  if (code <= 57) return code === 45 ? 63 : code - 48;
  if (code === 95) return 62;
  return code >= 97 ? code - 87 : code - 29;
}

/** Expands the runs of fold-table.ts; about a third of a millisecond. */
function expand(): Int32Array {
  const table = new Int32Array(SIZE);
  let at = 0;
  const next = () => {
    for (let value = 0; ; ) {
      const d = digit(RUNS.charCodeAt(at++));
      if (d >= 32) return value * 32 + d - 32;
      value = value * 32 + d;
    }
  };
  const signed = () => {
    const z = next();
    return z & 1 ? -(z + 1) / 2 : z / 2;
  };
  const head = () => HEADS[next()] ?? 0;
  for (let c = 0; c < SIZE; ) {
    const form = next();
    const length = next();
    const first = head();
    if (form === 1) {
      table.fill(first | next(), c, c + length);
      c += length;
    } else if (form === 0) {
      const delta = signed();
      for (const end = c + length; c < end; c++) table[c] = first | (c + delta);
    } else {
      const delta = signed();
      const second = head();
      const secondDelta = signed();
      for (const end = c + 2 * length; c < end; c += 2) {
        table[c] = first | (c + delta);
        table[c + 1] = second | (c + 1 + secondDelta);
      }
    }
  }
  return table;
}

/** One entry per UTF-16 code unit; see fold-classes.ts for the bits. */
export const FOLD: Int32Array = expand();

/** Kind of a unit that is not a letter. */
export function kindOf(entry: number): number {
  return entry >>> KIND_SHIFT;
}
