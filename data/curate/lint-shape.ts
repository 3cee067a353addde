import { isCountryCode } from '../iso';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';

const EVENT_ONLY = ['date', 'parties'] as const;
/** Events and bodies begin and end. */
const SPAN = ['from', 'to', ...EVENT_ONLY] as const;

const UNUSED = 'nothing cites it; let a statement rest on it or take it out';

/** Fields that fit the kind, source keys that exist, country codes that are in use. */
export function lintShape(placed: PlacedRecord): Problem[] {
  return [...lintKind(placed), ...lintSources(placed), ...lintCountries(placed)];
}

function lintKind(placed: PlacedRecord): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  if (record.kind === 'person') {
    if (record.acronyms?.length) problems.push(at(placed, ['acronyms'], 'only bodies have acronyms; use short'));
    if (!record.died && Object.keys(record.sources).length < 2) {
      problems.push(at(placed, ['sources'], 'a living person needs two sources'));
    }
  } else if (record.born ?? record.died) {
    problems.push(at(placed, ['born'], 'only persons are born; put the founding into facts'));
  }
  const wrong = record.kind === 'event' ? [] : record.kind === 'person' || record.kind === 'place' ? SPAN : EVENT_ONLY;
  for (const field of wrong) {
    if (record[field] !== undefined) problems.push(at(placed, [field], `a ${record.kind} has no such field`));
  }
  if (record.kind === 'event' && !record.from && !record.date) {
    problems.push(warnAt(placed, ['date'], 'event without date, or from and to'));
  }
  if (Object.keys(record.sources).length === 0) problems.push(at(placed, ['sources'], 'name at least one source'));
  return problems;
}

function lintSources(placed: PlacedRecord): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const list of ['roles', 'facts', 'relations', 'timeline'] as const) {
    record[list]?.forEach((item, index) => {
      for (const key of item.source) {
        used.add(key);
        if (!(key in record.sources)) {
          problems.push(at(placed, [list, index, 'source'], `no source ${key} in this record; add it under sources`));
        }
      }
    });
  }
  // Where nothing cites at all, the sources are those of the background, which names none.
  for (const key of used.size === 0 ? [] : Object.keys(record.sources)) {
    if (!used.has(key)) problems.push(warnAt(placed, ['sources', key], UNUSED));
  }
  return problems;
}

function lintCountries(placed: PlacedRecord): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  const check = (code: string | undefined, path: (string | number)[]) => {
    if (code && !isCountryCode(code)) problems.push(at(placed, path, `${code} is no ISO 3166-1 code in use`));
  };
  check(record.country, ['country']);
  record.roles?.forEach((role, index) => {
    check(role.country, ['roles', index, 'country']);
  });
  return problems;
}
