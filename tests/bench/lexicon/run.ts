/**
 * Speed and size of the lexicon beside a bare loop and two packages: npm run bench [-- --quick]
 * Bundles report.ts first, as the extension is bundled: constants of a module, left where they are, cost
 * a load and a conversion at each use.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
// Inside the project, so that the packages compared with are found.
const outDir = mkdtempSync(join(root, 'node_modules/.bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'tests/bench/lexicon/report.ts',
      outDir,
      minify: false,
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        output: { entryFileNames: 'report.mjs' },
      },
    },
  });
  await import(pathToFileURL(join(outDir, 'report.mjs')).href);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
