import { isDigitText, numberAt } from './digit-text';
import type { Column, Lists, Records, Value } from './nested-columns';

/** The value at a place, made when asked for; undefined where none is. */
export type View = (place: number) => Value | undefined;

/** Reads a column that columnOf (nested-columns.ts) made. */
export function viewOf(column: Column): View {
  if (Array.isArray(column)) return (place) => column[place] ?? undefined;
  if (isDigitText(column)) return (place) => numberAt(place, column);
  return 'lengths' in column ? listView(column) : recordView(column as Records);
}

function listView({ lengths, elements }: Lists): View {
  const starts = sums(lengths.map((length) => length ?? 0));
  const element = viewOf(elements);
  return (place) => {
    const length = lengths[place] ?? undefined;
    const start = starts[place] as number;
    return length === undefined ? undefined : Array.from({ length }, (_, i) => element(start + i) as Value);
  };
}

function recordView({ count, there, keys }: Records): View {
  const places = there && sums(there);
  const fields = Object.entries(keys).map(([name, column]) => [name, viewOf(column)] as const);
  return (place) => {
    if (place >= count || there?.[place] === 0) return undefined;
    const record: Record<string, Value> = {};
    for (const [name, view] of fields) {
      const value = view(places?.[place] ?? place);
      if (value !== undefined) record[name] = value;
    }
    return record;
  };
}

/** The sum of all numbers before each place. */
function sums(numbers: readonly number[]): Uint32Array {
  const out = new Uint32Array(numbers.length);
  let sum = 0;
  for (const [place, number] of numbers.entries()) {
    out[place] = sum;
    sum += number;
  }
  return out;
}
