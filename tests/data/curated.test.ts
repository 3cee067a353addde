import { expect, it } from 'vitest';
import { lintRecords } from '../../data/curate/lint';
import { wordProblem } from '../../data/curate/problem';
import { readCurated } from '../../data/curate/read-curated';

it('every curated record passes the schema and the linter', () => {
  const { records, problems } = readCurated();
  const found = [...problems, ...lintRecords(records)].filter((problem) => !problem.warning);
  expect(found.map(wordProblem)).toEqual([]);
});
