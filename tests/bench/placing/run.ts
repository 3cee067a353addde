/**
 * `npm run bench:placing`: bytes of gzip that placing the card takes in the content script, by `@floating-ui/dom` and by
 * our own files, each bundled and minified alone as the content script is.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');
const ENTRIES = {
  '@floating-ui/dom: computePosition, flip, shift': `export { computePosition, flip, shift } from '@floating-ui/dom';`,
  '@floating-ui/dom: with inline, offset, size': `export { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';`,
  'ours: place.ts with place-box.ts, geometry.ts': `export { placeCard, viewOf } from '${ROOT}/entrypoints/content/card/place.ts';`,
};

// Inside of the project, so that the package is found.
const folder = mkdtempSync(join(ROOT, 'node_modules/.placing-'));
for (const [what, code] of Object.entries(ENTRIES)) {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, code);
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'placing' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error(`nothing was built for ${what}`);
  console.log(`${what.padEnd(48)} ${gzipSync(bundle.output[0].code, { level: 9 }).length} bytes`);
}
rmSync(folder, { recursive: true });
