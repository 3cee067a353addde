import { dayNumber, firstDay, lastDay } from '../../core/card/partial-date';
import { grouped } from '../grouped';
import type { Draft, DraftRelation, DraftRole } from '../model';

interface Term {
  holder: Draft;
  role: DraftRole;
}

/** A successor takes office within so many days. */
const GAP = 10;

/**
 * The entities with who followed whom in an office: told where exactly one other person took it when the first one left.
 * Pairs that a record joins already, either way, are left out.
 */
export function withSuccessions(entities: readonly Draft[]): Draft[] {
  const found = new Map<Draft, Map<string, DraftRelation>>();
  const held = entities.flatMap((holder) => holder.roles.map((role): Term => ({ holder, role })));
  const inOffices = held.filter(({ role }) => role.office);
  for (const terms of grouped(inOffices, ({ role }) => role.office).values()) {
    for (const { holder, role } of terms) {
      const next = terms.filter((other) => other.holder !== holder && follows(role, other.role));
      const [successor] = next;
      if (successor === undefined || next.length > 1 || areJoined(holder, successor.holder)) continue;
      const to = successor.holder.id;
      const relations = found.get(holder) ?? new Map<string, DraftRelation>();
      relations.set(to, {
        type: 'predecessor-of',
        to,
        sources: [...new Set([...role.sources, ...successor.role.sources])],
      });
      found.set(holder, relations);
    }
  }
  return entities.map((draft) => {
    const told = found.get(draft);
    return told === undefined ? draft : { ...draft, relations: [...draft.relations, ...told.values()] };
  });
}

/** True when one may have left on the day, or a few days before or after, the other took over. */
function follows({ to }: DraftRole, { from }: DraftRole): boolean {
  if (to === undefined || from === undefined) return false;
  return daysBetween(lastDay(to), firstDay(from)) <= GAP && daysBetween(lastDay(from), firstDay(to)) <= GAP;
}

/** Days from one `YYYYMMDD` number to another. */
const daysBetween = (from: number, to: number): number => dayNumber(to) - dayNumber(from);

const TYPES: ReadonlySet<string> = new Set(['predecessor-of', 'successor-of']);

const tells = (a: Draft, b: Draft): boolean => a.relations.some(({ type, to }) => TYPES.has(type) && to === b.id);
const areJoined = (a: Draft, b: Draft): boolean => tells(a, b) || tells(b, a);
