import type { Leader } from '../../core/card/entity-card';
import { heldThen, labelNow, type RoleLine, whenHeld } from './role-lines';
import { say } from './strings';

/** A {@link RoleLine} of somebody else, whose card can be opened. */
export interface LeaderLine extends RoleLine {
  /** Entity and name of who holds the post. */
  id: string;
  name: string;
}

/** Leaders of one time a first view has room for. */
const SHOWN = 2;

/**
 * Who leads a place or body, as its first view says it: those in office, the best known first. Where somebody else was on
 * the page's date (`YYYY-MM-DD`, '' unknown), all of that day stand under "Then", and under "Now" who came after it.
 */
export function leaderLines(leaders: readonly Leader[], pageDate: string): LeaderLine[] {
  const now = leaders.filter(({ to }) => to === undefined);
  const then = heldThen(leaders, pageDate);
  if (!then.some(({ to }) => to !== undefined)) return linesOf(now, labelNow(now, pageDate));
  const since = now.filter((leader) => !then.includes(leader));
  return [...linesOf(then, say('then')), ...linesOf(since, say('now'))];
}

/** One line a person, for the first of their posts. */
function linesOf(leaders: readonly Leader[], label: string): LeaderLine[] {
  const once = leaders.filter(({ id }, index) => leaders.findIndex((other) => other.id === id) === index);
  return once.slice(0, SHOWN).map((leader) => ({ ...leader, label, when: whenHeld(leader) }));
}
