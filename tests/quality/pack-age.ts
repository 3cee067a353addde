/** Whether the dataset measured is the one the sources make now. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { PACK_FOLDER } from '../../data/pack-files';

const DATA = resolve(import.meta.dirname, '../../data');

/** The file under data/ that was changed last, if that was after the dataset was compiled; paths from the project. */
export function newerThanPack(folder = DATA, pack = join(PACK_FOLDER, 'index.pack')): string | undefined {
  const compiled = statSync(pack).mtimeMs;
  const changed = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'summary.json')
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .reduce((a, b) => (b.at > a.at ? b : a), { path: '', at: 0 });
  return changed.at > compiled ? relative(resolve(folder, '..'), changed.path) : undefined;
}
