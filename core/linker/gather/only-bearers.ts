import type { Posting } from '../../lexicon/lexicon';

/** Whom a page calls by a word; undefined where several are called so. */
export type Bearers<Bearer extends { posting: Posting }> = Map<string, Bearer | undefined>;

/** Enters somebody whom a page names, the first time he is named. */
export function enterBearer<Bearer extends { posting: Posting }>(
  bearers: Bearers<Bearer>,
  word: string,
  bearer: Bearer,
): void {
  if (!bearers.has(word)) bearers.set(word, bearer);
  else if (bearers.get(word)?.posting.entity !== bearer.posting.entity) bearers.set(word, undefined);
}
