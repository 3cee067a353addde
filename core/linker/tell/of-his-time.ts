import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { classOf, DIGIT, unitAt } from '../units/char-class';
import { surely } from './company-sense';

/** The years of who is dead. */
const LIVED = /\((\d{3,4})–(\d{4})\)/;
/** Of later years much is told, and of namesakes too. */
const LATEST = 1960;
/** So old he was when anything was told of him. */
const GROWN = 15;
/** How often a full name means him at the least, if nothing else is told. */
const LIKELY = 0.3;
/** Who is sure without it. */
const SURE = 0.9;
/** Units of text beside a name in which the year stands. */
const LOOK = 160;

/** True when a year between two is told in the text. */
function tellsYear(text: string, from: number, to: number): boolean {
  for (let at = 0; at + 4 <= text.length; at++) {
    if (classOf(unitAt(text, at)) !== DIGIT) continue;
    let end = at;
    while (classOf(unitAt(text, end)) === DIGIT) end++;
    if (end - at === 4) {
      const year = Number(text.slice(at, end));
      if (year >= from && year <= to) return true;
    }
    at = end;
  }
  return false;
}

/** "Admiral [Horatio Nelson] in August 1798": a full name beside a year of his life is his, and no namesake’s. */
export function settleOfTheirTime(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const [first] = mention.postings;
    if (!mention.many || !first || first.prior < LIKELY || first.prior >= SURE) continue;
    if (entities.kind(first.entity) !== 'person') continue;
    const [, born, died] = LIVED.exec(entities.line(first.entity)) ?? [];
    if (born === undefined || Number(born) + GROWN > LATEST) continue;
    const { text } = mention.from.run;
    const { start, end } = mention.scanned;
    if (
      tellsYear(text.slice(Math.max(0, start - LOOK), end + LOOK), Number(born) + GROWN, Math.min(Number(died), LATEST))
    )
      mention.postings = surely(mention.postings, first, entities);
  }
}
