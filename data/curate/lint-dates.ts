import { firstDay, lastDay, yearOf } from '../../core/card/partial-date';
import type { YamlDate } from '../schema';
import { DATA_DATE } from '../version';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';

const TODAY = firstDay(DATA_DATE);
const YOUNGEST_HOLDER = 12;
const OLDEST = 120;

type Path = (string | number)[];

/** Dates that run backwards, lie in the future or do not fit a life. */
export function lintDates(placed: PlacedRecord): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  const past = (date: YamlDate | undefined, path: Path) => {
    if (date !== undefined && start(date) > TODAY) problems.push(at(placed, path, `after ${DATA_DATE}; leave it out`));
  };
  const order = (from: YamlDate | undefined, to: YamlDate | undefined, path: Path) => {
    if (from !== undefined && to !== undefined && start(from) > end(to)) {
      problems.push(at(placed, path, 'ends before it begins; mend one of the dates'));
    }
  };
  past(record.born, ['born']);
  past(record.died, ['died']);
  order(record.born, record.died, ['died']);
  order(record.from, record.to, ['to']);
  record.roles?.forEach((role, index) => {
    const path = ['roles', index];
    for (const field of ['from', 'to', 'asOf'] as const) past(role[field], [...path, field]);
    order(role.from, role.to, [...path, 'to']);
    if (role.from === undefined && role.to === undefined) {
      problems.push(warnAt(placed, path, 'role without dates; write from when a source gives it'));
    }
  });
  record.facts?.forEach((fact, index) => {
    past(fact.asOf, ['facts', index, 'asOf']);
  });
  record.timeline?.forEach((moment, index) => {
    past(moment.date, ['timeline', index, 'date']);
  });
  record.relations?.forEach((relation, index) => {
    past(relation.from, ['relations', index, 'from']);
    order(relation.from, relation.until, ['relations', index, 'until']);
  });
  for (const [key, source] of Object.entries(record.sources)) past(source.date, ['sources', key, 'date']);
  return [...problems, ...lintLife(placed)];
}

function lintLife(placed: PlacedRecord): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  const born = record.born === undefined ? undefined : yearOf(String(record.born));
  const died = record.died === undefined ? undefined : yearOf(String(record.died));
  if (born !== undefined && (died ?? yearOf(DATA_DATE)) - born > OLDEST) {
    problems.push(at(placed, ['born'], `older than ${OLDEST} years; add died or mend born`));
  }
  record.roles?.forEach((role, index) => {
    if (role.from === undefined) return;
    const year = yearOf(String(role.from));
    if (born !== undefined && year < born + YOUNGEST_HOLDER) {
      problems.push(
        at(placed, ['roles', index, 'from'], `begins before the age of ${YOUNGEST_HOLDER}; mend it or born`),
      );
    }
    if (died !== undefined && year > died) {
      problems.push(at(placed, ['roles', index, 'from'], 'begins after death; mend it or died'));
    }
  });
  return problems;
}

const start = (date: YamlDate) => firstDay(String(date));
const end = (date: YamlDate) => lastDay(String(date));
