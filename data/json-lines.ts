import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the fact tables are, one JSON record a line, sorted by key. */
const TABLE_FOLDER = join(import.meta.dirname, 'tables');

/** Reads a JSON Lines file; empty lines are skipped. */
export function readJsonLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Rows of data/tables/`name`.jsonl; none when the table is not there. */
export function readTable<Row>(name: string): Row[] {
  const path = join(TABLE_FOLDER, `${name}.jsonl`);
  return existsSync(path) ? readJsonLines<Row>(path) : [];
}

/** Writes data/tables/`name`.jsonl, sorted by `key` in code-unit order. */
export function writeTable<Row extends object>(name: string, rows: readonly Row[], key: (row: Row) => string): void {
  const lines = rows
    .map((row) => [key(row), JSON.stringify(row)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, line]) => `${line}\n`);
  writeFileSync(join(TABLE_FOLDER, `${name}.jsonl`), lines.join(''));
}
