import { siteOf } from '../settings/site';
import { LONGEST, MOST_RULES, type Rules, SCOPES, type WrongRule } from './rules';

/** What lies in storage. */
export interface StoredRules {
  version: number;
  revision: number;
  rules: Rules;
}

/** Version written today. */
const RULES_VERSION = 1;

const text = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= longest && value.isWellFormed() ? value : undefined;

const whole = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null).slice(-MOST_RULES) : [];

/** Of several rules about the same thing the last one stands. */
const oneEach = <T>(rules: T[], key: (rule: T) => string): T[] => [
  ...new Map(rules.map((rule) => [key(rule), rule])).values(),
];

function wrong({ entity, surface, scope, where, at }: Record<string, unknown>): WrongRule[] {
  const rule = {
    entity: text(entity, LONGEST.entity),
    surface: text(surface, LONGEST.surface),
    scope: SCOPES.find((known) => known === scope),
    where: scope === 'everywhere' ? '' : text(where, LONGEST.where),
    at: whole(at),
  };
  const isPlace = rule.scope !== 'site' || siteOf(`https://${rule.where}`) === rule.where;
  return isPlace && Object.values(rule).every((part) => part !== undefined) ? [rule as WrongRule] : [];
}

/** Keeps what is acceptable of untrusted rules; the rest falls away. Never throws. */
export function acceptRules(value: unknown): Rules {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const muted = objects(given.muted).flatMap(({ entity, at }) => {
    const [id, said] = [text(entity, LONGEST.entity), whole(at)];
    return id === undefined || said === undefined ? [] : [{ entity: id, at: said }];
  });
  const known = objects(given.known).flatMap(({ entity, until }) => {
    const [id, end] = [text(entity, LONGEST.entity), whole(until)];
    return id === undefined || end === undefined ? [] : [{ entity: id, until: end }];
  });
  return {
    wrong: oneEach(objects(given.wrong).flatMap(wrong), (rule) =>
      [rule.entity, rule.scope, rule.where, rule.surface.toLowerCase()].join('\n'),
    ),
    muted: oneEach(muted, ({ entity }) => entity),
    known: oneEach(known, ({ entity }) => entity),
  };
}

/** Reads whatever lies in storage, of any version, damaged or absent. Never throws. */
export function readStoredRules(value: unknown): StoredRules {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const version = Math.max(whole(stored.version) ?? 0, RULES_VERSION);
  return { version, revision: whole(stored.revision) ?? 0, rules: acceptRules(stored.rules) };
}

/** The stored form with other rules, one revision on. */
export function replaceRules(stored: StoredRules, rules: Rules): StoredRules {
  return { ...stored, revision: stored.revision + 1, rules };
}
