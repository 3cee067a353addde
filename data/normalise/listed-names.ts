/**
 * listed-names.jsonl, reviewed by hand: what the rules of listed-companies.ts leave odd, and smaller companies that the
 * news writes of. One company a line under the code of its share, sorted.
 */
import { join } from 'node:path';
import { readJsonLines } from '../json-lines';

interface Reviewed {
  id: string;
  /** The name as English-language news prints it. */
  n?: string;
  /** Other names of it. */
  al?: string[];
  /** The country where it works, when its seat says little. */
  cc?: string;
  /** True of a company that is told by its seat, for it is of no one country. */
  seat?: true;
  /** What it is, where its industry says it badly. */
  what?: string;
  /** False where its market value is told in another currency. */
  cap?: false;
  /** True of what is left out: gone since, renamed, part of another. */
  out?: true;
  /** The code it is listed under today, in a newer list. */
  now?: string;
}

let table: Map<string, Reviewed> | undefined;

/** What a reader of the list put right about the company of this code. */
export function reviewedListing(ticker: string): Reviewed | undefined {
  table ??= new Map(
    readJsonLines<Reviewed>(join(import.meta.dirname, 'listed-names.jsonl')).map((row) => [row.id, row]),
  );
  return table.get(ticker);
}
