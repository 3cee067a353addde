import type { Lexicon, Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { articlePostings } from './article-sense';
import { companyPostings } from './company-sense';
import { elderPostings } from './elder-sense';
import { mediaPostings } from './media-sense';
import { originPostings } from './origin-sense';
import type { PageMention } from './page-mention';
import { regionPostings } from './region-sense';

/**
 * The meanings of a mention where the words beside tell which is meant, or what kind of thing it is, so plainly that the
 * others need no weighing. `parts` keeps parts of countries by the towns they are named after.
 */
export function toldPostings(
  mention: PageMention,
  postings: readonly Posting[],
  lexicon: Lexicon,
  entities: EntityTable,
  parts: Map<number, number>,
): readonly Posting[] {
  if (postings.length === 0) return postings;
  const placed = regionPostings(mention, postings, lexicon, entities, parts);
  const media = mediaPostings(mention, articlePostings(mention, placed, entities), entities);
  const told = originPostings(mention, companyPostings(mention, media, entities), entities);
  return elderPostings(mention, told, entities);
}
