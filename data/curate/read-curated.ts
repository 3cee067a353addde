import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedFile, parseRecords } from './parse-records';

/** Where the hand-written records are. */
const CURATED_FOLDER = join(import.meta.dirname, '../curated');

/** All curated files in order of name; problems of every file are kept, none stops the reading. */
export function readCurated(folder = CURATED_FOLDER): ParsedFile {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const whole: ParsedFile = { records: [], problems: [] };
  for (const name of names.sort()) {
    const parsed = parseRecords(readFileSync(join(folder, name), 'utf8'), `data/curated/${name}`);
    whole.records.push(...parsed.records);
    whole.problems.push(...parsed.problems);
  }
  return whole;
}
