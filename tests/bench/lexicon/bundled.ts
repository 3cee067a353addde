/**
 * Bundles a program as the extension is bundled and runs it: constants of a module, left where they are, cost a load
 * and a conversion at each use.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A module finds its files from where it stands, not from where the bundle does. */
const ownFolder: Plugin = {
  name: 'own-folder',
  transform: (code, id) =>
    code.includes('import.meta.dirname')
      ? code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      : undefined,
};

/** Runs the program `entry` (a path within the project) to its end. */
export async function runBundled(entry: string): Promise<void> {
  // Inside the project, so that the packages compared with are found.
  const outDir = mkdtempSync(join(root, 'node_modules/.bench-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [ownFolder],
      build: {
        ssr: entry,
        outDir,
        minify: false,
        rolldownOptions: {
          optimization: { inlineConst: { mode: 'all', pass: 3 } },
          output: { entryFileNames: 'program.mjs' },
        },
      },
    });
    await import(pathToFileURL(join(outDir, 'program.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
