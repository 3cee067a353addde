/** `npm run data:stale [months]`: roles held today whose newest source is older than that, most-read people first. */
import { comparePartialDates, laterDate } from '../core/card/partial-date';
import { readCurated } from './curate/read-curated';
import { DATA_DATE } from './version';
import { wholeNumber } from './whole-number';

const months = wholeNumber(process.argv[2], 6, 'months');
const [year = 0, month = 0] = DATA_DATE.split('-').map(Number);
const last = new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
const stale = readCurated()
  .records.flatMap(({ record, file }) =>
    (record.roles ?? [])
      .filter((role) => role.to === undefined && !record.died)
      .map((role) => ({
        record,
        file,
        role,
        newest: [...role.source.map((key) => record.sources[key]?.date), role.asOf]
          .filter((date) => date !== undefined)
          .map(String)
          .reduce<string | undefined>(laterDate, undefined),
      })),
  )
  .filter(({ newest }) => newest === undefined || comparePartialDates(newest, last) < 0)
  .sort((a, b) => b.record.popularity - a.record.popularity || (a.record.id < b.record.id ? -1 : 1));
for (const { record, role, newest, file } of stale) {
  console.log(`${String(record.popularity).padStart(3)}  ${newest ?? '?'}  ${record.id}: ${role.title}  (${file})`);
}
console.log(`${stale.length} roles not confirmed since ${last}`);
