/**
 * `npm run data`: compiles all sources into build/data/*.pack, writes data/summary.json and docs/ambiguity.md.
 * Offline and deterministic: the same sources give the same bytes. With `--check` nothing is written: it fails when what
 * it compiled is not what data/summary.json tells, byte for byte.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOfNobody } from './aliases/names/read-names';
import { ambiguityTable } from './assemble/ambiguity';
import { buildDataset } from './assemble/dataset';
import { packFilesOf } from './assemble/pack';
import { summaryOf, summaryTable } from './assemble/summary';
import { wordProblem } from './curate/problem';
import { readCurated } from './curate/read-curated';
import { readMaps } from './maps/maps';
import type { Draft } from './model';
import { PACK_FOLDER } from './pack-files';
import { SOURCES } from './sources/registry';
import { takeRejections } from './sources/rejections';
import { DATA_VERSION } from './version';

const started = performance.now();
const progress = (text: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`);

const invalid = readCurated().problems;
for (const problem of invalid) console.warn(wordProblem(problem));
const drafts: Draft[] = [];
for (const { key, read } of SOURCES) {
  const found = read(drafts);
  drafts.push(...found);
  progress(`${key}: ${found.length} records`);
}
const dataset = buildDataset(drafts);
for (const [origin, reasons] of takeRejections()) {
  const count = dataset.resolved.counts.get(origin);
  if (count) count.rejected = { ...reasons, ...count.rejected };
}
progress(`${dataset.entities.length} entities, ${dataset.aliases.length} aliases`);
const files = packFilesOf({ version: DATA_VERSION, outlines: readMaps(dataset.entities), ...dataset });
const hash = createHash('sha256');
for (const [name, bytes] of files) hash.update(name).update(bytes);
const summary = summaryOf(dataset, files, hash.digest('hex'), invalid.length);
const written = `${JSON.stringify(summary, null, 1)}\n`;
const summaryPath = join(import.meta.dirname, 'summary.json');
const total = `${(summary.bytes / 1e6).toFixed(1)} MB in ${files.size} files, sha256 ${summary.sha256.slice(0, 16)}`;
if (process.argv.includes('--check')) {
  const same = readFileSync(summaryPath, 'utf8') === written;
  progress(`${total}: ${same ? 'the same bytes as data/summary.json tells' : 'data/summary.json tells of others'}`);
  process.exit(same ? 0 : 1);
}
rmSync(PACK_FOLDER, { recursive: true, force: true });
mkdirSync(PACK_FOLDER, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(PACK_FOLDER, name), bytes);
writeFileSync(summaryPath, written);
const docs = join(import.meta.dirname, '../docs');
writeFileSync(join(docs, 'ambiguity.md'), ambiguityTable(dataset.aliases, dataset.entities));
for (const conflict of dataset.resolved.conflicts) console.warn(`conflict  ${conflict}`);
for (const relation of dataset.deadRelations) console.warn(`dead relation  ${relation}`);
for (const id of namesOfNobody(new Set(dataset.entities.map((draft) => draft.id))))
  console.warn(`no entity  ${id}; mend the id in data/aliases/names or take its row out`);
console.log(summaryTable(summary));
progress(total);
