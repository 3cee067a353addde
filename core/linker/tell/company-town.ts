import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { textBefore } from '../units/text-beside';
import { regionAt } from '../words/regions';
import { COMPANY } from './company-sense';

const IN = ' in ';
const NEAR = ' near ';
/** "born in [Kinross]": what people do in towns. */
const LIVES =
  /(?:^|[^\p{L}])(?:born|lives?|lived|living|raised|resid(?:es?|ed|ing)|died|buried|grew up|grown up|farmed|settled|educated|brought up|home) (?:in|near) $/u;
const LOOK = 24;
const AND = ' and ';
/** What firms have that live in no town: "invested in [Dell] and Ireland". */
const MONEY =
  /(?:invest\p{L}*|stakes?|shares?|interests?|holdings?|confidence|trading|believ\p{L}*|jobs?|positions?) in $/u;
/** A name that a place has alone this often is its. */
const SURE = 0.5;

/** True of the name of a firm, in one word, that no known place has. */
function isFirm({ many, scanned, postings }: PageMention, entities: EntityTable): boolean {
  const [first] = postings;
  if (!first || many || (scanned.bits & (Bit.Placing | Bit.Upper)) !== Bit.Placing) return false;
  if (entities.kind(first.entity) !== 'organisation' || !COMPANY.test(entities.line(first.entity))) return false;
  return postings.every(({ entity }) => entities.kind(entity) !== 'place');
}

/** True where a place that is surely one is joined to the name: "in [Kinross] and Dunfermline". */
const isJoined = (mention: PageMention, next: PageMention | undefined, entities: EntityTable): boolean =>
  next?.from === mention.from &&
  next.scanned.start === mention.scanned.end + AND.length &&
  mention.from.run.text.startsWith(AND, mention.scanned.end) &&
  next.postings.some(({ entity, prior }) => prior >= SURE && entities.kind(entity) === 'place');

/** "born in [Kinross]", "in [Blackstone], Virginia": no firm is meant where somebody lives or a state follows. */
export function settleCompanyTowns(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as PageMention;
    const { from, scanned } = mention;
    const { text } = from.run;
    if (from.lang !== 'en' || !isFirm(mention, entities)) continue;
    if (!text.startsWith(IN, scanned.start - IN.length) && !text.startsWith(NEAR, scanned.start - NEAR.length))
      continue;
    const before = textBefore(text, scanned.start, LOOK);
    const inState = (scanned.bits & Bit.CommaName) !== 0 && regionAt(text, scanned.end + 2) !== undefined;
    if (LIVES.test(before) || (!MONEY.test(before) && (inState || isJoined(mention, mentions[at + 1], entities))))
      mention.postings = [];
  }
}
