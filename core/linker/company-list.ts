import type { Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { COMPANY, DOUBTFUL, onlyDoubted, surely } from './company-sense';
import { isClose, joint } from './list-sense';
import type { PageMention } from './page-mention';

/** A name that means a company this often, and is neither a word nor a name of people, makes a list one of companies. */
const SURE = 0.6;

function isCompany({ postings }: PageMention, entities: EntityTable): boolean {
  const [first] = postings;
  return (
    first !== undefined &&
    first.prior >= SURE &&
    !(first.flags & DOUBTFUL) &&
    entities.kind(first.entity) === 'organisation' &&
    COMPANY.test(entities.line(first.entity))
  );
}

/** A place or person that a name means this often stands in lists of its own kind. */
const MOSTLY = 0.5;
const isMostlyOther = (postings: readonly Posting[], entities: EntityTable): boolean =>
  postings.some(({ entity, prior }) => prior >= MOSTLY && entities.kind(entity) !== 'organisation');

/** Words that are companies' names stand for them beside other companies: "[Visa] and Mastercard", "[Kia], Hyundai". */
export function settleCompanies(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const [left, right] = [mentions[index - 1], mentions[index + 1]];
    const after = isClose(left, mention) ? (left as PageMention) : undefined;
    const before = isClose(mention, right) ? (right as PageMention) : undefined;
    if (mention.postings.length === 0 || (!after && !before)) continue;
    const only = onlyDoubted(mention.postings, entities);
    if (!only || isMostlyOther(mention.postings, entities)) continue;
    const joined =
      (after && joint(after, mention) && isCompany(after, entities)) ||
      (before && joint(mention, before) && isCompany(before, entities));
    if (joined) mention.postings = surely(mention.postings, only, entities);
  }
}
