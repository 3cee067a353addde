import { lintDates } from './lint-dates';
import { lintDoubles } from './lint-doubles';
import { lintFiling } from './lint-filing';
import { lintHosts } from './lint-hosts';
import { lintLinks } from './lint-links';
import { lintNames } from './lint-names';
import { lintBareTitles, lintHighestFirst, lintOffices } from './lint-offices';
import { lintOrder } from './lint-order';
import { lintPairs } from './lint-pairs';
import { lintShape } from './lint-shape';
import { lintText } from './lint-text';
import { lintTold } from './lint-told';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';

/**
 * Every rule beyond the schema, over all curated records at once. The rules are listed in data/README.md.
 * @param imported kinds of the entities that other sources bring, by id
 */
export function lintRecords(
  records: readonly PlacedRecord[],
  imported: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  return [
    ...lintOrder(records),
    ...lintNames(records),
    ...lintOffices(records),
    ...lintBareTitles(records),
    ...lintDoubles(records),
    ...lintLinks(records, imported),
    ...lintPairs(records),
    ...records.flatMap((placed) => [
      ...lintFiling(placed),
      ...lintShape(placed),
      ...lintHosts(placed),
      ...lintDates(placed),
      ...lintHighestFirst(placed),
      ...lintTold(placed),
      ...lintText(placed),
    ]),
  ];
}
