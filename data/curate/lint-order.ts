import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at } from './report';

/** Ids are unique in the dataset and ascend within a file. */
export function lintOrder(records: readonly PlacedRecord[]): Problem[] {
  const problems: Problem[] = [];
  const firstPlace = new Map<string, string>();
  let before: PlacedRecord | undefined;
  for (const placed of records) {
    const { id } = placed.record;
    const seen = firstPlace.get(id);
    if (seen) problems.push(at(placed, ['id'], `id is taken at ${seen}; merge the two records`));
    else firstPlace.set(id, `${placed.file}:${placed.lineOf('id')}`);
    if (before?.file === placed.file && before.record.id > id) {
      problems.push(at(placed, ['id'], `out of order; move it before ${before.record.id}`));
    }
    before = placed;
  }
  return problems;
}
