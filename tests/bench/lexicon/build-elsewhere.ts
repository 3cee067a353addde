import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A lexicon, the milliseconds its building took, and the mean bytes of a name in UTF-8. */
export interface Built {
  bytes: Uint8Array;
  build: number;
  spelling: number;
}

/**
 * Builds the lexicon of so many names in a process of its own, which runs builder.ts unbundled. In the process that
 * measures, what building leaves behind would slow the scan; an extension never builds.
 */
export function buildElsewhere(language: string, size: number): Built {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  try {
    const file = join(folder, 'lexicon');
    const builder = join(import.meta.dirname, 'builder.ts');
    const told = execFileSync(process.execPath, ['--import', 'tsx', builder, language, `${size}`, file]);
    return { ...(JSON.parse(told.toString()) as Omit<Built, 'bytes'>), bytes: new Uint8Array(readFileSync(file)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
