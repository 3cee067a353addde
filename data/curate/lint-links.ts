import type { Kind } from '../../core/card/entity-card';
import { isCountryCode } from '../iso';
import { RELATIONS } from '../relations';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';

/** Relations and bodies point at entities that exist, of a kind that fits. */
export function lintLinks(records: readonly PlacedRecord[], imported: ReadonlyMap<string, string>): Problem[] {
  const kinds = new Map<string, string>(imported);
  for (const { record } of records) kinds.set(record.id, record.kind);
  return records.flatMap((placed) => [...lintRelations(placed, kinds), ...lintBodies(placed, kinds)]);
}

function lintRelations(placed: PlacedRecord, kinds: ReadonlyMap<string, string>): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  record.relations?.forEach((relation, index) => {
    const path = ['relations', index];
    const type = RELATIONS.get(relation.type);
    const target = kindOf(relation.to, kinds);
    if (relation.to === record.id) problems.push(at(placed, path, 'points at itself; take it out'));
    if (!target) {
      problems.push(warnAt(placed, [...path, 'to'], `no entity ${relation.to}; mend the id or add its record`));
    } else if (type?.to && !type.to.includes(target as Kind)) {
      problems.push(at(placed, path, `${relation.type} points at ${type.to.join('/')}, not at a ${target}`));
    }
    if (type?.from && !type.from.includes(record.kind)) {
      problems.push(at(placed, path, `${relation.type} starts from ${type.from.join('/')}, not from a ${record.kind}`));
    }
  });
  record.parties?.forEach((id, index) => {
    if (!kindOf(id, kinds))
      problems.push(warnAt(placed, ['parties', index], `no entity ${id}; mend the id or add its record`));
  });
  return problems;
}

function lintBodies(placed: PlacedRecord, kinds: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  placed.record.roles?.forEach((role, index) => {
    if (role.body && !kindOf(role.body, kinds)) {
      problems.push(warnAt(placed, ['roles', index, 'body'], `no entity ${role.body}; mend the id or add its record`));
    }
  });
  return problems;
}

function kindOf(id: string, kinds: ReadonlyMap<string, string>): string | undefined {
  const country = /^country-([a-z]{2})$/.exec(id)?.[1];
  return country && isCountryCode(country.toUpperCase()) ? 'place' : kinds.get(id);
}
