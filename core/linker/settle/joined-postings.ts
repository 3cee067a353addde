import type { Posting } from '../../lexicon/lexicon';

/**
 * Meanings of two aliases of one span. Where both are read alike, as they stand or both as case forms ("Новой газеты" of
 * Russian "Новая" and of Ukrainian "Нова газета"), what both mean counts as in the likelier.
 */
export function joinedPostings(
  known: readonly Posting[],
  others: readonly Posting[],
  alike: boolean,
): readonly Posting[] {
  const fresh = others.filter(({ entity }) => !known.some((posting) => posting.entity === entity));
  if (!alike) return [...known, ...fresh];
  const likelier = (posting: Posting) =>
    others.find(({ entity, prior }) => entity === posting.entity && prior > posting.prior) ?? posting;
  return [...known.map(likelier), ...fresh];
}
