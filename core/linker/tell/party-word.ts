import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { initials } from '../names/initials';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { OPENING } from '../units/signs';
import { textAfter } from '../units/text-beside';

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

const isParty = (posting: Posting | undefined, entities: EntityTable): posting is Posting =>
  posting !== undefined &&
  entities.kind(posting.entity) === 'organisation' &&
  PARTY.test(entities.line(posting.entity));

/** "NCP ([SP])": letters in brackets behind a party, not its own, tell one half of it from the other. */
function isFaction(mention: PageMention, before: PageMention | undefined, entities: EntityTable): boolean {
  const { scanned, from, postings, text } = mention;
  if (!(scanned.bits & Bit.Bracketed) || unitAt(from.run.text, scanned.start - 1) !== OPENING) return false;
  if (before?.from !== from || before.scanned.end !== scanned.start - 2) return false;
  const [whole] = before.postings;
  if (!isParty(whole, entities) || !isParty(postings[0], entities)) return false;
  return initials(before.text) !== text && postings.every(({ entity }) => entity !== whole.entity);
}

/**
 * "[Labour] MPs", "[Labour] leader Chris Hipkins": a party that is called by a word of everyday speech, also where the
 * sentence begins.
 */
export function settlePartyWords(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { bits, end } = mention.scanned;
    if (bits & Bit.Upper && isFaction(mention, mentions[index - 1], entities)) {
      mention.postings = [];
      continue;
    }
    if (!(bits & Bit.OfficeRight) || !mention.postings.some((posting) => isWord(posting, entities))) continue;
    if (!HAS.test(textAfter(mention.from.run.text, end, LOOK))) continue;
    mention.postings = mention.postings.map((posting) =>
      isWord(posting, entities) ? { ...posting, flags: posting.flags & ~AliasFlag.CommonWord } : posting,
    );
  }
}
