import { firstDay, lastDay } from '../../core/card/partial-date';
import type { YamlDate } from '../schema';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { warnAt } from './report';

type Path = (string | number)[];

/**
 * Nothing is told that its sources could not know yet: a source from before the day can only announce it. Planned events
 * keep their dates; a plan in words belongs to a fact.
 */
export function lintTold(placed: PlacedRecord): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  const check = (date: YamlDate | undefined, keys: readonly string[], path: Path, message: string) => {
    if (date !== undefined && firstDay(String(date)) > newestOf(placed, keys)) {
      problems.push(warnAt(placed, path, message));
    }
  };
  record.roles?.forEach(({ from, to, asOf, source }, index) => {
    const path = ['roles', index];
    check(from, source, [...path, 'from'], 'begins after its newest source; cite one that tells it began');
    check(to, source, [...path, 'to'], 'ends after its newest source; cite one that tells it ended');
    check(asOf, source, [...path, 'asOf'], 'later than its newest source; write the date of that source');
  });
  record.facts?.forEach(({ asOf, source }, index) => {
    check(asOf, source, ['facts', index, 'asOf'], 'later than its newest source; write the date of that source');
  });
  record.timeline?.forEach(({ date, source }, index) => {
    check(date, source, ['timeline', index, 'date'], 'after its newest source; cite one that tells it happened');
  });
  record.relations?.forEach(({ from, until, source }, index) => {
    const path = ['relations', index];
    check(from, source, [...path, 'from'], 'begins after its newest source; cite one that tells it began');
    check(until, source, [...path, 'until'], 'ends after its newest source; cite one that tells it ended');
  });
  check(record.died, Object.keys(record.sources), ['died'], 'after the newest source; cite one that tells of it');
  return problems;
}

/** Last day of the newest of these sources; keys that name no source are another rule's to tell. */
function newestOf({ record }: PlacedRecord, keys: readonly string[]): number {
  const days = keys.flatMap((key) => (record.sources[key] ? [lastDay(String(record.sources[key].date))] : []));
  return days.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...days);
}
