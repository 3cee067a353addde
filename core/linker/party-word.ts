import { AliasFlag, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { Bit } from './context-bits';
import type { PageMention } from './page-mention';

/** Units of text after a name. */
const LOOK = 24;
/** Whom parties have, and work, reform or the centre have not. */
const HAS =
  /^ (?:(?:MP|MSP|MEP|TD|MLA|MK)s?(?![\p{L}])|(?:leader|deputy leader|candidate|frontbencher|backbencher|peer) \p{Lu})/u;
const PARTY = /party/i;

const isWord = ({ flags, entity }: Posting, entities: EntityTable): boolean =>
  (flags & AliasFlag.CommonWord) !== 0 &&
  entities.kind(entity) === 'organisation' &&
  (PARTY.test(entities.name(entity)) || PARTY.test(entities.line(entity)));

/**
 * "[Labour] MPs", "[Labour] leader Chris Hipkins": a party that is called by a word of everyday speech, also where the
 * sentence begins.
 */
export function settlePartyWords(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { bits, end } = mention.scanned;
    if (!(bits & Bit.OfficeRight) || !mention.postings.some((posting) => isWord(posting, entities))) continue;
    if (!HAS.test(mention.from.run.text.slice(end, end + LOOK))) continue;
    mention.postings = mention.postings.map((posting) =>
      isWord(posting, entities) ? { ...posting, flags: posting.flags & ~AliasFlag.CommonWord } : posting,
    );
  }
}
