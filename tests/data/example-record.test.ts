import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { lintRecords } from '../../data/curate/lint';
import { parseRecords } from '../../data/curate/parse-records';
import { wordProblem } from '../../data/curate/problem';

const readme = readFileSync(resolve(import.meta.dirname, '../../data/README.md'), 'utf8');
const [, example = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? [];

it('the record that data/README.md shows has nothing wrong with it', () => {
  const { records, problems } = parseRecords(example, 'data/curated/people/politics/united-states.yaml');
  expect(records.map(({ record }) => record.id)).toEqual(['jane-roe']);
  const found = [...problems, ...lintRecords(records, new Map())].map(wordProblem);
  // Alone it knows nobody else.
  expect(found.filter((problem) => !problem.includes('no entity '))).toEqual([]);
});
