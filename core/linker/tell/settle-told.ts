import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { articlePostings } from './article-sense';
import { awardPostings } from './award-sense';
import { companyPostings } from './company-sense';
import { elderPostings } from './elder-sense';
import { firmPostings } from './index-firm';
import { letterPostings } from './letter-name';
import { magazinePostings } from './magazine';
import { mediaPostings } from './media-sense';
import { originPostings } from './origin-sense';
import { regionPostings } from './region-sense';

/**
 * Leaves of the mentions' meanings those that the words beside tell, where they tell which is meant, or what kind of
 * thing it is, so plainly that the others need no weighing. Rule by rule: the code of each is then fetched once for all
 * mentions.
 */
export function settleTold(mentions: readonly PageMention[], lexicon: Lexicon, entities: EntityTable): void {
  /** Parts of countries by the towns they are named after. */
  const parts = new Map<number, number>();
  const told = mentions.filter(({ postings }) => postings.length > 0);
  for (const mention of told) mention.postings = regionPostings(mention, mention.postings, lexicon, entities, parts);
  for (const mention of told) mention.postings = articlePostings(mention, mention.postings, entities);
  for (const mention of told) mention.postings = mediaPostings(mention, mention.postings, entities);
  for (const mention of told) mention.postings = magazinePostings(mention, mention.postings, entities);
  for (const mention of told) mention.postings = awardPostings(mention, mention.postings, entities);
  for (const mention of told) mention.postings = companyPostings(mention, mention.postings, entities);
  for (const mention of told) mention.postings = firmPostings(mention, mention.postings, lexicon, entities);
  for (const mention of told) mention.postings = letterPostings(mention, mention.postings);
  for (const mention of told) mention.postings = originPostings(mention, mention.postings, entities);
  for (const mention of told) mention.postings = elderPostings(mention, mention.postings, entities);
}
