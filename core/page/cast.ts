import type { CastMember } from './page-state';

/** The casts of a tab's frames as one, in order of frames and of first appearance; counts are summed. */
export function mergeCasts(casts: readonly (readonly CastMember[])[]): CastMember[] {
  const merged = new Map<string, CastMember>();
  for (const member of casts.flat()) {
    const known = merged.get(member.entity);
    if (known === undefined) merged.set(member.entity, { ...member });
    else {
      known.count += member.count;
      known.confidence = Math.max(known.confidence, member.confidence);
    }
  }
  return [...merged.values()];
}
