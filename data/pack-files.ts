import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the compiler writes the packs; git-ignored. */
export const PACK_FOLDER = resolve(import.meta.dirname, '../build/data');

/**
 * The compiled pack files as assets of the extension, sorted.
 * @throws when the dataset was not compiled yet.
 */
export function packFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const names = existsSync(PACK_FOLDER) ? readdirSync(PACK_FOLDER).filter((name) => name.endsWith('.pack')) : [];
  if (names.length === 0) throw new Error('No compiled dataset in build/data. Run: npm run data');
  return names.sort().map((name) => ({ absoluteSrc: join(PACK_FOLDER, name), relativeDest: `data/${name}` }));
}
