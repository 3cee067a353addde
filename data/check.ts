/**
 * `npm run data:check [-- --links] [file …]`: prints what is wrong with the curated records; exit code 1 when anything
 * is. With `--links` the other sources are read too, so that a link to nothing is a mistake and not only a warning.
 */
import { lintRecords } from './curate/lint';
import { compareProblems, wordProblem } from './curate/problem';
import { readCurated } from './curate/read-curated';
import type { Draft } from './model';
import { SOURCES } from './sources/registry';

const words = process.argv.slice(2);
const links = words.includes('--links');
const only = words.filter((word) => word !== '--links').map((word) => word.replaceAll('\\', '/').replace(/^\.\//, ''));
const { records, problems } = readCurated();
/** `data/curated/events/disasters.yaml`, or as much of its end as tells it: `disasters.yaml`. */
const isNamed = (file: string, name: string): boolean => `/${file}`.endsWith(`/${name}`);
const unknown = only.find((name) => ![...records, ...problems].some(({ file }) => isNamed(file, name)));
if (unknown !== undefined) {
  console.error(
    `No records in ${unknown}: name files under data/curated/. Usage: npm run data:check [-- --links] [file …]`,
  );
  process.exit(2);
}
const imported = new Map(links ? importedDrafts().map((draft) => [draft.id, draft.kind]) : []);
const found = [...problems, ...lintRecords(records, imported)]
  .filter((problem) => only.length === 0 || only.some((name) => isNamed(problem.file, name)))
  .map((problem) => (links && problem.message.startsWith('no entity ') ? { ...problem, warning: false } : problem))
  .sort(compareProblems);
for (const problem of found) console.log(wordProblem(problem));
const mistakes = found.filter((problem) => !problem.warning).length;
console.log(`${records.length} records read, ${mistakes} problems, ${found.length - mistakes} warnings`);
process.exitCode = mistakes > 0 ? 1 : 0;

function importedDrafts(): Draft[] {
  const drafts: Draft[] = [];
  for (const { key, read } of SOURCES) if (key !== 'curated') drafts.push(...read(drafts));
  return drafts;
}
