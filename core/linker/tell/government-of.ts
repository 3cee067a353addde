import { AliasFlag } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { unitAt } from '../scan/char-class';
import { Bit } from '../scan/context-bits';
import { HYPHEN, SPACE } from '../scan/signs';
import { wordStart } from '../scan/word-walk';
import type { PageMention } from '../settle/page-mention';
import { wordSet } from '../words/word-table';

/** Governments that are called after who heads them, by a name that follows at once. */
const GOVERNMENTS = wordSet(
  'gouvernement governo gobierno govern regierung kabinett kabinet administración administração amministrazione',
);
const HEAD = /\b(?:president|prime minister|chancellor|premier)\b/i;

/** How words of {@link GOVERNMENTS} end. */
const LAST = new Set('toegn');
/** Share of who is meant, at the least. */
const SURE = 0.9;

/** True when a word ends before the name that may be one of {@link GOVERNMENTS}: a cheap look at its last letter. */
function mayFollow(text: string, start: number): boolean {
  const gap = unitAt(text, start - 1);
  return (gap === SPACE || gap === HYPHEN) && LAST.has(text.charAt(start - 2));
}

/** "Governo [Lula]", "le gouvernement [Lecornu]", "het kabinet-[Jetten]": who heads a government of his name. */
export function settleGovernments(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { many, from, scanned, postings } = mention;
    const { text } = from.run;
    if (many || postings.length === 0 || from.lang === 'en' || !mayFollow(text, scanned.start)) continue;
    const word = text.slice(wordStart(text, scanned.start - 1), scanned.start - 1).toLowerCase();
    if (!GOVERNMENTS.has(word)) continue;
    const heads = postings.filter(
      ({ entity }) => entities.kind(entity) === 'person' && HEAD.test(entities.line(entity)),
    );
    const [head] = heads;
    if (head === undefined || heads.length > 1) continue;
    const flags = head.flags & ~(AliasFlag.Short | AliasFlag.CommonName | AliasFlag.CommonWord);
    mention.postings = [{ ...head, flags, prior: Math.max(SURE, head.prior) }];
    mention.scanned = { ...scanned, bits: scanned.bits & ~(Bit.LeftUnsure | Bit.HyphenLeft) };
  }
}
