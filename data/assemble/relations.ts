import type { Draft, DraftRelation } from '../model';
import { HOLDS_OFFICE, RELATIONS, type RelationKind } from '../relations';

/** One edge seen from one entity: numbers instead of ids, worded. */
export interface Edge {
  type: string;
  label: string;
  to: number;
  from?: string;
  until?: string;
  relation: DraftRelation;
  /** False for edges that follow from others: where a place lies, whom an office serves. */
  told: boolean;
}

interface Edges {
  /** By entity number. */
  of: Edge[][];
  /** Relations whose target is no entity, "holder type target". */
  dead: string[];
}

/** Types by the type of their other end. */
const INVERSES = new Map([...RELATIONS].map(([type, kind]) => [kind.inverse, { type, kind }] as const));

/** Reads every relation both ways. `numberOf` answers undefined for ids that are no entity. */
export function edgesOf(entities: readonly Draft[], numberOf: (id: string) => number | undefined): Edges {
  const of: Edge[][] = entities.map(() => []);
  const dead: string[] = [];
  entities.forEach((draft, holder) => {
    for (const relation of draft.relations) {
      const target = numberOf(relation.to);
      if (target === undefined) dead.push(`${draft.id} ${relation.type} ${relation.to}`);
      else if (target !== holder) addBoth(of, holder, target, relation, entities[target]?.kind === 'person');
    }
    for (const role of draft.roles) {
      const body = role.body === undefined ? undefined : numberOf(role.body);
      if (body === undefined || body === holder || of[holder]?.some((edge) => edge.to === body)) continue;
      const { from, to: until, sources } = role;
      const dates = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
      addBoth(of, holder, body, { type: HOLDS_OFFICE, to: role.body ?? '', ...dates, sources });
    }
  });
  return { of: of.map(withoutRepeats), dead };
}

function addBoth(of: Edge[][], holder: number, target: number, relation: DraftRelation, withPerson = false): void {
  const { from, until } = relation;
  const forth = RELATIONS.get(relation.type);
  const back = INVERSES.get(relation.type);
  const kind = forth ?? back?.kind;
  const labels = labelsOf((withPerson ? kind?.withPerson : undefined) ?? kind, until !== undefined);
  const [label, backLabel] = forth ? labels : labels.toReversed();
  const dates = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  const told = relation.type !== 'located-in';
  of[holder]?.push({ type: relation.type, label: label ?? relation.type, to: target, ...dates, relation, told: true });
  const backType = forth?.inverse ?? back?.type ?? relation.type;
  of[target]?.push({ type: backType, label: backLabel ?? relation.type, to: holder, ...dates, relation, told });
}

/** How a kind of tie is worded from its holder and from its other end. */
function labelsOf(kind: RelationKind['withPerson'], ended: boolean): (string | undefined)[] {
  const past = ended ? kind?.ended : undefined;
  return [past?.label ?? kind?.label, past?.inverseLabel ?? kind?.inverseLabel];
}

/** The same edge told from both ends stays once. */
function withoutRepeats(edges: Edge[]): Edge[] {
  const seen = new Set<string>();
  return edges.filter((edge) => {
    const key = `${edge.type} ${edge.to} ${edge.from ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
