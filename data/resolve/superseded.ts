import { lastDay } from '../../core/card/partial-date';
import type { Draft, DraftRole } from '../model';

/**
 * Offices that curated records know better: a role another source gives as held today is dropped when a curated record
 * has another holder on that day or later; a person left without any role is dropped.
 */
export function dropSuperseded(entities: readonly Draft[]): { kept: Draft[]; dropped: Draft[] } {
  const curated = new Map<string, { draft: Draft; role: DraftRole }[]>();
  for (const draft of entities) {
    if (draft.origin !== 'curated') continue;
    for (const role of draft.roles) {
      if (role.office) curated.set(role.office, [...(curated.get(role.office) ?? []), { draft, role }]);
    }
  }
  const kept: Draft[] = [];
  const dropped: Draft[] = [];
  for (const draft of entities) {
    const roles =
      draft.origin === 'curated' ? draft.roles : draft.roles.filter((role) => !isSuperseded(role, draft, curated));
    if (draft.origin !== 'curated' && draft.roles.length > 0 && roles.length === 0) dropped.push(draft);
    else kept.push(roles.length === draft.roles.length ? draft : { ...draft, roles });
  }
  return { kept, dropped };
}

function isSuperseded(
  role: DraftRole,
  draft: Draft,
  curated: ReadonlyMap<string, { draft: Draft; role: DraftRole }[]>,
): boolean {
  if (!role.office || role.to !== undefined) return false;
  const holders = curated.get(role.office) ?? [];
  return holders.some(({ draft: other, role: held }) => {
    if (other.id === draft.id) return false;
    const until = held.to === undefined ? Number.POSITIVE_INFINITY : lastDay(held.to);
    return until >= lastDay(role.asOf);
  });
}
