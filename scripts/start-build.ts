import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_FOLDER } from '../data/pack-files';
import type { Engine } from '../tests/support/browser-find';
import { runQuietly } from './run-command';

/** What the compiled dataset is made of and by: its sources, and the code that folds names and writes packs. */
const SOURCES = ['../data', '../core'].map((folder) => join(import.meta.dirname, folder));

/** Compile the dataset unless the compiled one is newer than all it is made of. */
export async function buildDataset(step: (line: string) => void): Promise<void> {
  const packs = existsSync(PACK_FOLDER) ? filesBelow(PACK_FOLDER).filter((file) => file.endsWith('.pack')) : [];
  const compiled = Math.min(...packs.map(modified));
  if (packs.length > 0 && SOURCES.flatMap(filesBelow).every((file) => modified(file) <= compiled)) {
    step('the dataset is compiled');
    return;
  }
  step('compiling the dataset');
  await runQuietly('npm', ['run', '--silent', 'data']);
}

/** Build the extension for an engine into .output. */
export async function buildExtension(engine: Engine, step: (line: string) => void): Promise<void> {
  step(`building the extension for ${engine === 'firefox' ? 'Firefox' : 'Chromium'}`);
  await runQuietly('npx', ['wxt', 'build', '-b', engine === 'firefox' ? 'firefox' : 'chrome']);
}

const modified = (file: string) => statSync(file).mtimeMs;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
