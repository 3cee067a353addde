/**
 * Records as nested columns: what all of them hold under one key lies together, so that it compresses better than one
 * record after the other, and is parsed without making an object for each. After the record shredding of Dremel (Melnik
 * et al., "Dremel: Interactive Analysis of Web-Scale Datasets", VLDB 2010), with presence and lengths instead of levels.
 */
import { type DigitText, digitText } from './digit-text';

/** What records are made of. A key may be missing; null stands for what is missing and is no value. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

type Plain = readonly (Value | null)[];
/** How many elements each list has, null for a missing one, and the elements of all. */
export interface Lists {
  lengths: readonly (number | null)[];
  elements: Column;
}
/** How many records, which of them are there (if not all), and for those a column of each key. */
export interface Records {
  count: number;
  there?: readonly (0 | 1)[];
  keys: Readonly<Record<string, Column>>;
}
export type Column = Plain | DigitText | Lists | Records;

type Fields = { readonly [key: string]: Value | undefined };

/** The values as a column, to be written as JSON and read by {@link viewOf}. Equal values give equal columns. */
export function columnOf(values: readonly (Value | undefined)[]): Column {
  const found = values.filter((value) => value !== undefined);
  if (found.length > 0 && found.every(isList)) return listsOf(values as readonly (readonly Value[] | undefined)[]);
  if (found.some(hasKeys) && found.every(isRecord)) return recordsOf(values as readonly (Fields | undefined)[]);
  return digitText(values) ?? values.map((value) => value ?? null);
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isRecord = (value: Value): value is Fields => typeof value === 'object' && !isList(value);
const hasKeys = (value: Value): boolean => isRecord(value) && Object.keys(value).length > 0;

function listsOf(lists: readonly (readonly Value[] | undefined)[]): Lists {
  return {
    lengths: lists.map((list) => list?.length ?? null),
    elements: columnOf(lists.flatMap((list) => list ?? [])),
  };
}

function recordsOf(values: readonly (Fields | undefined)[]): Records {
  const records = values.filter((value) => value !== undefined);
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
  return {
    count: values.length,
    ...(records.length < values.length && { there: values.map((value) => (value === undefined ? 0 : 1)) }),
    keys: Object.fromEntries(names.map((name) => [name, columnOf(records.map((record) => record[name]))])),
  };
}
