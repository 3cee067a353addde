import type { EntityCard } from '../card/entity-card';
import type { PageLink } from './page-link';
import type { CastMember } from './page-state';

/** Who is marked, in order of first appearance. `links` are those marked, in page order; those without a card are left out. */
export function castOf(links: readonly PageLink[], cards: ReadonlyMap<string, EntityCard>): CastMember[] {
  const cast = new Map<string, CastMember>();
  for (const { entity, confidence } of links) {
    const card = cards.get(entity);
    if (card === undefined) continue;
    const { name, kind, line } = card;
    const member = cast.get(entity) ?? { entity, name, kind, line, count: 0, confidence: 0 };
    member.count += 1;
    member.confidence = Math.max(member.confidence, confidence);
    cast.set(entity, member);
  }
  return [...cast.values()];
}
