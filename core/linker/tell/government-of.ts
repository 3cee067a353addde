import { AliasFlag } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { clearBits } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { HYPHEN, SPACE } from '../units/signs';
import { wordEnd, wordStart } from '../units/word-walk';
import { isCabinetBefore, isCabinetBehind } from '../words/cabinets';

const HEAD = /\b(?:president|prime minister|chancellor|premier)\b/i;
const HEADS = new Set(['president', 'prime', 'chancellor', 'premier']);
/** Who stands in for them. */
const SECOND = new Set(['vice', 'deputy']);

/** True of who heads a government or did so. */
const isHead = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'person' &&
  (HEAD.test(entities.line(entity)) ||
    entities
      .titles(entity)
      .some(({ words }) => words.some((word) => HEADS.has(word)) && !words.some((word) => SECOND.has(word))));

/** Share of who is meant, at the least. */
const SURE = 0.9;
/** Another head of that name is meant so many times more seldom: Roberto Fico beside Robert. */
const RARER = 5;

/** True when such a government is told beside the name. */
function isHeadsName({ from: { run }, scanned: { start, end } }: PageMention): boolean {
  const { text } = run;
  const gap = unitAt(text, start - 1);
  if ((gap === SPACE || gap === HYPHEN) && isCabinetBefore(text, wordStart(text, start - 1), start - 1)) return true;
  const next = unitAt(text, end);
  if (next !== HYPHEN && next !== SPACE) return false;
  return isCabinetBehind(text, end + 1, wordEnd(text, end + 1), next === SPACE);
}

/** "Governo [Lula]", "le gouvernement [Lecornu]", "het kabinet-[Jetten]", "[Merz]-Regierung": who heads a government of his name. */
export function settleGovernments(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { from, postings } = mention;
    if (postings.length === 0 || from.lang === 'en' || !isHeadsName(mention)) continue;
    const [head, next] = postings.filter(({ entity }) => isHead(entity, entities));
    if (head === undefined || (next && next.prior * RARER > head.prior)) continue;
    const flags = head.flags & ~(AliasFlag.Short | AliasFlag.CommonName | AliasFlag.CommonWord);
    mention.postings = [{ ...head, flags, prior: Math.max(SURE, head.prior) }];
    clearBits(mention, Bit.LeftUnsure | Bit.HyphenLeft);
  }
}
