import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedFile, parseRecords } from './parse-records';

/** Where the hand-written records are. */
const CURATED_FOLDER = join(import.meta.dirname, '../curated');

/** All curated files in order of path; problems of every file are kept, none stops the reading. */
export function readCurated(folder = CURATED_FOLDER): ParsedFile {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const whole: ParsedFile = { records: [], problems: [] };
  for (const path of paths.map((name) => name.replaceAll('\\', '/')).sort()) {
    if (!path.endsWith('.yaml')) continue;
    const parsed = parseRecords(readFileSync(join(folder, path), 'utf8'), `data/curated/${path}`);
    whole.records.push(...parsed.records);
    whole.problems.push(...parsed.problems);
  }
  return whole;
}
