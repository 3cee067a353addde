import type { Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { AIRLINE, DOUBTFUL, onlyDoubted, surely } from './company-sense';
import { Bit } from './context-bits';
import { CLOSED, type PageMention } from './page-mention';

/** A name that means an airline this often, and is neither a word nor a name of people, is sure. */
const SURE = 0.6;
/** A place or person that a name means this often has the name on such pages too. */
const MOSTLY = 0.5;

const isAirline = ({ entity }: Posting, entities: EntityTable): boolean =>
  entities.kind(entity) === 'organisation' && AIRLINE.test(entities.line(entity));

/** True of a page that surely names two airlines. */
function reportsOnAirlines(mentions: readonly PageMention[], entities: EntityTable): boolean {
  let one = -1;
  for (const { postings } of mentions) {
    const [first] = postings;
    if (!first || first.entity === one || first.prior < SURE || first.flags & DOUBTFUL) continue;
    if (!isAirline(first, entities)) continue;
    if (one >= 0) return true;
    one = first.entity;
  }
  return false;
}

/** The airline that a name may mean where it is whole; "the [Southwest]" is the region. */
function airlineAmong(mention: PageMention, entities: EntityTable): Posting | undefined {
  const { postings, left, right, scanned } = mention;
  if (left !== CLOSED || right !== CLOSED || scanned.bits & (Bit.Article | Bit.CommaName)) return undefined;
  const only = onlyDoubted(postings, entities);
  if (!only || !isAirline(only, entities)) return undefined;
  const other = postings.some(({ entity, prior }) => prior >= MOSTLY && entities.kind(entity) !== 'organisation');
  return other ? undefined : only;
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
