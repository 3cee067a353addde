import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the fact tables are, one JSON record a line, sorted by key. */
const TABLE_FOLDER = join(import.meta.dirname, 'tables');

/**
 * Reads a JSON Lines file; empty lines are skipped.
 * @throws naming the line that is not JSON
 */
export function readJsonLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [parseLine<Row>(line, `${path}:${index + 1}`)]));
}

function parseLine<Row>(line: string, place: string): Row {
  try {
    return JSON.parse(line) as Row;
  } catch (error) {
    throw new Error(`${place}: not JSON (${(error as Error).message})`);
  }
}

/** Rows of data/tables/`name`.jsonl. */
export const readTable = <Row>(name: string): Row[] => readJsonLines<Row>(join(TABLE_FOLDER, `${name}.jsonl`));

/** Writes data/tables/`name`.jsonl, sorted by `key` in code-unit order. */
export function writeTable<Row extends object>(name: string, rows: readonly Row[], key: (row: Row) => string): void {
  const lines = rows
    .map((row) => [key(row), JSON.stringify(row)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, line]) => `${line}\n`);
  writeFileSync(join(TABLE_FOLDER, `${name}.jsonl`), lines.join(''));
}
