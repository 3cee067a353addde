import { join } from 'node:path';
import { readJsonLines } from '../json-lines';
import type { Exceptions } from './index-of-entities';

type Row = { same: string; as: string } | { distinct: [string, string] };

/** The reviewed table data/resolve/exceptions.jsonl. */
export function readExceptions(): Exceptions {
  const same = new Map<string, string>();
  const distinct = new Set<string>();
  for (const row of readJsonLines<Row>(join(import.meta.dirname, 'exceptions.jsonl'))) {
    if ('same' in row) same.set(row.same, row.as);
    else distinct.add(row.distinct.join(' '));
  }
  return { same, distinct };
}
