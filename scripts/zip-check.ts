/** `tsx scripts/zip-check.ts`: the Firefox package rebuilt from the sources package is the same, byte for byte. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { runQuietly } from './run-command';

const OUTPUT = join(import.meta.dirname, '../.output');

console.log('packing');
await runQuietly('npm', ['run', '--silent', 'zip']);
const packages = zips(OUTPUT);
const sources = packages.find((name) => name.endsWith('-sources.zip'));
const firefox = packages.find((name) => name.endsWith('-firefox.zip'));
const chrome = packages.find((name) => name.endsWith('-chrome.zip'));
if (!sources || !firefox || !chrome) throw new Error(`Packages missing, there are: ${packages.join(', ')}`);

const copy = mkdtempSync(join(tmpdir(), 'backgrounder-sources-'));
try {
  console.log(`rebuilding from ${sources}`);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(OUTPUT, sources))))) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), bytes);
  }
  // The packages pinned by the lock file, as `npm ci` would lay them.
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(copy, 'node_modules'), 'junction');
  await runQuietly('npm', ['run', '--silent', 'data'], copy);
  await runQuietly('npx', ['wxt', 'zip', '-b', 'firefox'], copy);
  const differing = differences(join(OUTPUT, firefox), join(copy, '.output', firefox));
  for (const name of differing) console.error(`differs: ${name}`);
  const size = (name: string) => `${(readFileSync(join(OUTPUT, name)).length / 1024).toFixed(0)} kB`;
  console.log(packages.map((name) => `${name} ${size(name)}`).join('\n'));
  console.log(differing.length === 0 ? 'the rebuilt package is identical' : 'the rebuilt package differs');
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function zips(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.zip'));
}

/** Names of files that only one package has or that differ; the package itself when only its wrapping does. */
function differences(one: string, other: string): string[] {
  const [bytes, otherBytes] = [readFileSync(one), readFileSync(other)];
  if (bytes.equals(otherBytes)) return [];
  const [files, otherFiles] = [unzipSync(bytes), unzipSync(otherBytes)];
  const names = new Set([...Object.keys(files), ...Object.keys(otherFiles)]);
  const differing = [...names].filter(
    (name) => !Buffer.from(files[name] ?? []).equals(otherFiles[name] ?? Buffer.of(0)),
  );
  return differing.length > 0 ? differing : [one];
}
