import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { AIRLINE, isMostlyOther, onlyDoubted, sureBody, surely } from './company-sense';

/** True of a page that surely names two airlines. */
function reportsOnAirlines(mentions: readonly PageMention[], entities: EntityTable): boolean {
  let one = -1;
  for (const { postings } of mentions) {
    const airline = sureBody(postings, AIRLINE, entities);
    if (!airline || airline.entity === one) continue;
    if (one >= 0) return true;
    one = airline.entity;
  }
  return false;
}

/** The airline that a name may mean where it is whole; "the [Southwest]" is the region. */
function airlineAmong(mention: PageMention, entities: EntityTable): Posting | undefined {
  const { postings, left, right, scanned } = mention;
  if (left !== CLOSED || right !== CLOSED || scanned.bits & (Bit.Article | Bit.CommaName)) return undefined;
  const only = onlyDoubted(postings, entities);
  if (!only || !AIRLINE.test(entities.line(only.entity)) || isMostlyOther(postings, entities)) return undefined;
  return only;
}

/** On pages that name two airlines, names such as "[Delta]" and "[Southwest]" are airlines as well. */
export function settleAirlines(mentions: readonly PageMention[], entities: EntityTable): void {
  let reports: boolean | undefined;
  for (const mention of mentions) {
    if (mention.many || mention.postings.length === 0) continue;
    const airline = airlineAmong(mention, entities);
    if (!airline) continue;
    reports ??= reportsOnAirlines(mentions, entities);
    if (!reports) return;
    mention.postings = surely(mention.postings, airline, entities);
  }
}
