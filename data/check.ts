/** `npx tsx data/check.ts [file …]`: prints what is wrong with the curated records; exit code 1 when anything is. */

import { lintRecords } from './curate/lint';
import { compareProblems, wordProblem } from './curate/problem';
import { readCurated } from './curate/read-curated';

const only = process.argv.slice(2);
const { records, problems } = readCurated();
const found = [...problems, ...lintRecords(records)]
  .filter((problem) => only.length === 0 || only.some((file) => problem.file.endsWith(file)))
  .sort(compareProblems);
for (const problem of found) console.log(wordProblem(problem));
const mistakes = found.filter((problem) => !problem.warning).length;
console.log(`${records.length} records read, ${mistakes} problems, ${found.length - mistakes} warnings`);
process.exitCode = mistakes > 0 ? 1 : 0;
