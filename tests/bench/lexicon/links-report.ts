/**
 * What the whole way from text to links costs beside the scan alone, on the texts of the development gold that lies
 * beside the project (each line a run).
 */
import type { PageInfo, Run } from '../../../core/linker/document';
import { linkDocument } from '../../../core/linker/link-document';
import { scanRuns } from '../../../core/linker/scan/scan-run';
import { openDataset } from '../../quality/dataset';
import { infoOf, readGold, runsOf } from '../../quality/gold';
import { goldFiles } from '../../quality/gold-files';
import { fastest, keep, table } from './measure';

/** The engine goes on rewriting the linker's code for a second; fewer batches measure that. */
const BATCHES = 40;

const { lexicon, entities } = openDataset();

interface Page {
  info: PageInfo;
  runs: Run[];
}

const scanAll = (pages: readonly Page[]) => {
  for (const { info, runs } of pages) for (const run of runs) keep(lexicon.scan(run.text, info.lang).length);
};
const linkAll = (pages: readonly Page[]) => {
  for (const { info, runs } of pages) {
    keep(linkDocument(info, scanRuns(runs, lexicon, info.lang), lexicon, entities).length);
  }
};

const texts = goldFiles().map(({ name, path }) => ({
  name,
  pages: readGold(path).map((document): Page => ({ info: infoOf(document), runs: runsOf(document.text).runs })),
}));
// The first texts shall not pay for what the engine learns from them.
for (let round = 0; round < 5; round++) for (const { pages } of texts) linkAll(pages);
const unitsOf = (pages: readonly Page[]) =>
  pages.reduce((sum, { runs }) => sum + runs.reduce((all, run) => all + run.text.length, 0), 0);
const rowOf = (name: string, pages: readonly Page[]) => {
  const units = unitsOf(pages);
  const scan = fastest(() => scanAll(pages), BATCHES);
  const all = fastest(() => linkAll(pages), BATCHES);
  const each = [scan, all].map((ms) => ((ms * 1e6) / units).toFixed(1));
  return [name, pages.length, units, ...each, `x${(all / scan).toFixed(1)}`];
};
const rows = texts.map(({ name, pages }) => rowOf(name, pages));
// One text again and again is in the processor's cache, for the scan more than for the linker.
if (rows.length > 0)
  rows.push(
    rowOf(
      'all in turn',
      texts.flatMap(({ pages }) => pages),
    ),
  );
const heads = ['texts', 'pages', 'units', 'scan ns/unit', 'text → links ns/unit', 'ratio'];
process.stdout.write(rows.length > 0 ? `${table(heads, rows)}\n` : 'No gold beside the project.\n');
