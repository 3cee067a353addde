import { comparePartialDates } from '../../core/card/partial-date';
import { RELATIONS } from '../relations';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at, warnAt } from './report';

/**
 * Relations read from both ends. The other direction is derived, so one told from both ends appears twice; one that
 * has a direction cannot hold both ways; who leads a body needs the office that says so.
 */
export function lintPairs(records: readonly PlacedRecord[]): Problem[] {
  const seen = new Map<string, PlacedRecord>();
  const problems: Problem[] = [];
  for (const placed of records) {
    placed.record.relations?.forEach((relation, index) => {
      const path = ['relations', index];
      const kind = RELATIONS.get(relation.type);
      const back = `${relation.to} ${relation.type} ${placed.record.id}`;
      if (seen.has(back)) {
        const symmetric = kind?.inverse === relation.type;
        const remedy = symmetric ? 'is told there too; write one direction only' : 'cannot hold both ways; mend one';
        problems.push(at(placed, path, `${relation.type} ${relation.to} ${remedy}`));
      }
      seen.set(`${placed.record.id} ${relation.type} ${relation.to}`, placed);
      if (relation.type === 'leads' && !hasOffice(placed, relation.to, relation.until)) {
        problems.push(warnAt(placed, path, `leads ${relation.to} without a role with that body; add body, or until`));
      }
    });
  }
  return problems;
}

/** A role of that body, or of the country it is, that lasts as long as the relation. */
function hasOffice({ record }: PlacedRecord, body: string, until: number | string | undefined): boolean {
  if (until !== undefined) return true;
  const country = /^country-([a-z]{2})$/.exec(body)?.[1]?.toUpperCase();
  return (record.roles ?? []).some(
    (role) =>
      (role.body === body || (country !== undefined && (role.country === country || record.country === country))) &&
      (role.to === undefined || comparePartialDates(String(role.to), String(role.asOf)) >= 0),
  );
}
