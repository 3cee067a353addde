import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { COMPANY, isMostlyOther, onlyDoubted, sureBody, surely } from './company-sense';
import { isClose, joint } from './joint';

const isCompany = ({ postings }: PageMention, entities: EntityTable): boolean =>
  sureBody(postings, COMPANY, entities) !== undefined;

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
