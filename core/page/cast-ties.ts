import type { EntityCard, Relation } from '../card/entity-card';

/** A sourced edge between two entities of one page, read as a sentence: `from` `relation.label` `to`. */
export interface Tie {
  from: EntityCard;
  to: EntityCard;
  relation: Relation;
}

/** Where things lie and what else they are called: true, but no news of who deals with whom. */
const GEOGRAPHY = new Set(['located-in', 'location-of', 'metonym-of', 'also-called']);

/**
 * The ties among the people and bodies of a page, in page order. Both ends carry the same edge, worded their way, so
 * of each pair one end's are kept: the person's against a body, else those of the one named first; the other's only
 * where that one has none.
 */
export function tiesAmong(cards: readonly EntityCard[]): Tie[] {
  const byId = new Map(cards.filter(({ kind }) => kind !== 'event').map((card) => [card.id, card]));
  const pairs = new Map<string, Tie[]>();
  for (const from of byId.values()) {
    for (const relation of from.relations) {
      const to = byId.get(relation.to);
      if (to === undefined || to === from || !isTelling(from, to, relation)) continue;
      const key = `${from.id} ${to.id}`;
      pairs.set(key, [...(pairs.get(key) ?? []), { from, to, relation }]);
    }
  }
  return [...pairs.values()].flat().filter(({ from, to }) => {
    return !pairs.has(`${to.id} ${from.id}`) || speaksFirst(from, to, cards);
  });
}

const isTelling = (from: EntityCard, to: EntityCard, { type }: Relation): boolean =>
  !GEOGRAPHY.has(type) && !(from.kind === 'place' && to.kind === 'place' && /part/.test(type));

function speaksFirst(one: EntityCard, other: EntityCard, cards: readonly EntityCard[]): boolean {
  if ((one.kind === 'person') !== (other.kind === 'person')) return one.kind === 'person';
  return cards.indexOf(one) < cards.indexOf(other);
}
