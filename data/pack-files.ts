import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openLexicon } from '../core/lexicon/open-lexicon';
import { openPack } from '../core/pack/open-pack';

/** Where the compiler writes the packs; git-ignored. */
export const PACK_FOLDER = resolve(import.meta.dirname, '../build/data');

/**
 * The compiled pack files as assets of the extension, sorted.
 * @throws when the dataset was not compiled yet, or by a version of the project with other formats: such a dataset
 *   would go into the package without a word, and the extension would know nobody.
 */
export function packFiles(folder = PACK_FOLDER): { absoluteSrc: string; relativeDest: string }[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pack')) : [];
  if (names.length === 0) throw new Error('No compiled dataset in build/data. Run: npm run data');
  try {
    openIndex(join(folder, 'index.pack'));
  } catch (error) {
    throw new Error(`The dataset in build/data cannot be opened: ${(error as Error).message}. Run: npm run data`);
  }
  return names.sort().map((name) => ({ absoluteSrc: join(folder, name), relativeDest: `data/${name}` }));
}

function openIndex(file: string): void {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  openPack(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, {
    openLexicon,
    readCardFile: () => Promise.reject(new Error('cards are not read')),
  });
}
