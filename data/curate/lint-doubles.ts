import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';

/** One thing is one record, and one post one `office`, however it is spelled. */
export function lintDoubles(records: readonly PlacedRecord[]): Problem[] {
  return [...lintOutsideNames(records), ...lintOfficeNames(records)];
}

/** Two records of one Wikidata item or one Wikipedia article. */
function lintOutsideNames(records: readonly PlacedRecord[]): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['wikidata', 'wikipedia'] as const) {
    const seen = new Map<string, string>();
    for (const placed of records) {
      const value = placed.record[field];
      if (value === undefined) continue;
      const other = seen.get(value);
      if (other) problems.push(at(placed, [field], `${value} is ${other} already; merge the two, or mend one`));
      else seen.set(value, placed.record.id);
    }
  }
  return problems;
}

/** "director-general-iaea" and "iaea-director-general"; "defence minister of Israel" under two offices or spellings. */
function lintOfficeNames(records: readonly PlacedRecord[]): Problem[] {
  const problems: Problem[] = [];
  const byTitle = new Map<string, string>();
  const byWords = new Map<string, string>();
  for (const placed of records) {
    placed.record.roles?.forEach(({ office, title }, index) => {
      if (office === undefined) return;
      const known = firstOf(byTitle, british(title), office) ?? firstOf(byWords, wordsOf(office), office);
      if (known) problems.push(warnAt(placed, ['roles', index, 'office'], `the post is ${known} elsewhere; use one`));
    });
  }
  return problems;
}

/** The office first seen under this key, when it is another one. */
function firstOf(seen: Map<string, string>, key: string, office: string): string | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, office);
  return first === office ? undefined : first;
}

const british = (text: string) => text.toLowerCase().replace(/defense/g, 'defence');
const wordsOf = (office: string) => british(office).split('-').sort().join(' ');
