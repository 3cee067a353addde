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

/** Share from which what is no airline has the name on such pages too. */
const SURELY = 0.55;

/** The airline that a name may mean where it is whole; "the [Southwest]" is the region. */
function airlineAmong(mention: PageMention, entities: EntityTable): Posting | undefined {
  const { postings, left, right, scanned } = mention;
  if (left !== CLOSED || right !== CLOSED || scanned.bits & Bit.Article) return undefined;
  const only = onlyDoubted(postings, entities);
  if (!only || !AIRLINE.test(entities.line(only.entity))) return undefined;
  const other = postings.some(({ entity, prior }) => prior >= SURELY && entities.kind(entity) !== 'organisation');
  return other ? undefined : only;
}

/** True where a comma joins a mention to another airline: "[Emirates], Etihad and Air France". */
function isListed(mentions: readonly PageMention[], index: number, entities: EntityTable): boolean {
  const { scanned } = mentions[index] as PageMention;
  const joins = (other: PageMention | undefined, gap: (other: PageMention) => number): boolean =>
    other?.from === mentions[index]?.from &&
    gap(other as PageMention) === COMMA_AND_BLANK &&
    sureBody((other as PageMention).postings, AIRLINE, entities) !== undefined;
  return (
    joins(mentions[index + 1], (next) => next.scanned.start - scanned.end) ||
    joins(mentions[index - 1], (last) => scanned.start - last.scanned.end)
  );
}
const COMMA_AND_BLANK = 2;

/** On pages that name two airlines, names such as "[Delta]", "[Southwest]" and "[Emirates]" are airlines as well. */
export function settleAirlines(mentions: readonly PageMention[], entities: EntityTable): void {
  let reports: boolean | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    if (mention.many || mention.postings.length === 0) continue;
    const airline = airlineAmong(mention, entities);
    if (!airline || (mention.scanned.bits & Bit.CommaName && !isListed(mentions, index, entities))) continue;
    reports ??= reportsOnAirlines(mentions, entities);
    if (!reports) return;
    const told = surely(mention.postings, airline, entities);
    // A country that is called so as often stands with its article there.
    mention.postings = isMostlyOther(mention.postings, entities)
      ? told.filter(({ entity }) => entity === airline.entity)
      : told;
  }
}
