import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { sureMeaning } from './sure-meaning';

const HYPHEN = '-';
const NONE: readonly Posting[] = [];
const EVEN = 0.5;

/**
 * "Bilawal Bhutto-Zardari … [Bhutto-Zardari] said": the two surnames of somebody whom the page named in full by both are one
 * name, and not those of two others.
 */
export function settleDoubleSurnames(mentions: readonly PageMention[], lexicon: Lexicon, entities: EntityTable): void {
  let bearers: Map<string, Posting> | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { text, many, from, scanned } = mention;
    if (many && text.includes(HYPHEN)) {
      const surname = text.slice(text.lastIndexOf(' ') + 1);
      if (surname === text || !surname.includes(HYPHEN)) continue;
      const posting = sureMeaning(mention, lexicon, entities);
      if (!posting || entities.kind(posting.entity) !== 'person') continue;
      bearers ??= new Map();
      bearers.set(surname, posting);
      continue;
    }
    const second = mentions[index + 1];
    if (!bearers || !(scanned.bits & Bit.HyphenRight) || second?.from !== from) continue;
    if (second.scanned.start !== scanned.end + 1) continue;
    const name = `${text}${HYPHEN}${second.text}`;
    const bearer = bearers.get(name);
    if (!bearer) continue;
    mention.postings = NONE;
    const { start } = scanned;
    const bits = second.scanned.bits & ~Bit.HyphenLeft;
    second.scanned = { ...second.scanned, start, nameStart: start, phraseStart: scanned.phraseStart, bits };
    second.text = name;
    second.left = CLOSED;
    second.postings = [{ entity: bearer.entity, flags: AliasFlag.Short, prior: Math.max(EVEN, bearer.prior) }];
  }
}
