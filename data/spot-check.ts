/**
 * `npx tsx data/spot-check.ts [count] [seed]`: curated records to verify anew, as a list of places.
 *
 * A record's rank is a hash of seed and id, so the same seed names the same records on every machine, and a record
 * written later joins or leaves the sample without reshuffling the rest. docs/data-quality.md tells what was found.
 */

import { createHash } from 'node:crypto';
import { readCurated } from './curate/read-curated';
import { wholeNumber } from './whole-number';

const count = wholeNumber(process.argv[2], 60, 'count');
const seed = wholeNumber(process.argv[3], 1, 'seed');

/** What one record states: roles, facts, dated events and relations, each one thing to verify. */
type Counted = { roles?: unknown[]; facts?: unknown[]; timeline?: unknown[]; relations?: unknown[] };

const { records } = readCurated();
const sample = records
  .map((placed) => ({ placed, rank: rankOf(placed.record.id) }))
  .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  .slice(0, count)
  .map(({ placed }) => placed)
  .sort((a, b) => (a.file === b.file ? a.lineOf() - b.lineOf() : a.file < b.file ? -1 : 1));

let statements = 0;
for (const { record, file, lineOf } of sample) {
  const stated = statementsOf(record as Counted);
  statements += stated;
  console.log(`${file}:${lineOf()}\t${record.id}\t${stated}`);
}
console.log(`${sample.length} of ${records.length} records, seed ${seed}, ${statements} statements`);

function rankOf(id: string): string {
  return createHash('sha256').update(`${seed} ${id}`).digest('hex');
}

function statementsOf({ roles = [], facts = [], timeline = [], relations = [] }: Counted): number {
  return roles.length + facts.length + timeline.length + relations.length;
}
