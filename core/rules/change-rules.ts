import { KNOWN_FOR, LONGEST, MOST_RULES, type Rules, type Scope, sameSurface, type WrongRule } from './rules';

/** What a "wrong person" is about. */
type Wrong = { entity: string; surface: string; scope: Scope; where: string };

/** What can be done to rules. Doing anything twice is doing it once. */
export type RuleChange =
  | ({ do: 'wrong' } & Wrong)
  | { do: 'mute' | 'know'; entity: string }
  /** Takes back one rule; nothing happens when there is none. */
  | ({ do: 'undo'; of: 'wrong' } & Wrong)
  | { do: 'undo'; of: 'mute' | 'know'; entity: string }
  /** Takes back all rules of a list. */
  | { do: 'forget'; of: 'wrong' | 'mute' | 'know' };

/**
 * The rules after a change at the time `now` (milliseconds since 1970). What has run out is dropped on the way. A rule
 * too long to keep changes nothing; ones of site or page need to know where.
 */
export function changeRules(rules: Rules, change: RuleChange, now: number): Rules {
  const kept = withoutExpired(rules, now);
  switch (change.do) {
    case 'wrong': {
      const { entity, surface, scope } = change;
      const where = scope === 'everywhere' ? '' : change.where;
      const rule: WrongRule = { entity, surface: surface.trim(), scope, where, at: now };
      if (!fits(rule)) return kept;
      return { ...kept, wrong: newest([...kept.wrong.filter((known) => !sameWrong(known, rule)), rule]) };
    }
    case 'mute':
      return { ...kept, muted: newest([...without(kept.muted, change.entity), { entity: change.entity, at: now }]) };
    case 'know': {
      const rule = { entity: change.entity, until: now + KNOWN_FOR };
      return { ...kept, known: newest([...without(kept.known, change.entity), rule]) };
    }
    case 'undo':
      if (change.of === 'wrong') return { ...kept, wrong: kept.wrong.filter((known) => !sameWrong(known, change)) };
      return change.of === 'mute'
        ? { ...kept, muted: without(kept.muted, change.entity) }
        : { ...kept, known: without(kept.known, change.entity) };
    case 'forget':
      return { ...kept, [LIST[change.of]]: [] };
  }
}

const LIST = { wrong: 'wrong', mute: 'muted', know: 'known' } as const;

/** Rules still in force at `now`. */
export function withoutExpired(rules: Rules, now: number): Rules {
  return { ...rules, known: rules.known.filter(({ until }) => until > now) };
}

function fits({ entity, surface, scope, where }: WrongRule): boolean {
  if (surface === '' || entity.length > LONGEST.entity || surface.length > LONGEST.surface) return false;
  return scope === 'everywhere' || (where !== '' && where.length <= LONGEST.where);
}

/** Both about the same words in the same place. */
export function sameWrong(a: Wrong, b: Wrong): boolean {
  const somewhere = a.scope !== 'everywhere';
  return (
    a.entity === b.entity &&
    a.scope === b.scope &&
    sameSurface(a.surface, b.surface) &&
    !(somewhere && a.where !== b.where)
  );
}

const without = <T extends { entity: string }>(rules: readonly T[], entity: string): T[] =>
  rules.filter((rule) => rule.entity !== entity);

const newest = <T>(rules: readonly T[]): T[] => rules.slice(-MOST_RULES);
