import { AliasFlag } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { Bit } from '../../scan/context-bits';
import { CLOSED, type PageMention } from '../../settle/page-mention';
import { textAfter } from '../../units/text-beside';

const PARTY = ' Party';
/** A name that means a party this often is its own. */
const ITS_OWN = 0.5;
const PARTIES = /\bparty\b/i;
/** What follows the noun when it is no more than that. */
const ENDS = /^(?![\p{L}’'-]| \p{Lu}\p{Ll}+ (?:Committee|Council|Congress|Conference|Union|League)\b)/u;

const isParty = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings.some(
    ({ entity, flags, prior }) =>
      prior >= ITS_OWN && !(flags & AliasFlag.CommonWord) && PARTIES.test(entities.line(entity)),
  );

/**
 * "[Golkar Party] leader": the noun for a party behind the name of one makes no other name of it. English alone. A
 * "NATO Summit" stays a name of its own.
 */
export function freeKinds(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { from, scanned, left } = mention;
    if (!(scanned.bits & Bit.RightHead) || from.lang !== 'en' || left !== CLOSED) continue;
    const run = from.run.text;
    if (!run.startsWith(PARTY, scanned.end) || !isParty(mention, entities)) continue;
    const end = scanned.end + PARTY.length;
    if (!ENDS.test(textAfter(run, end, 32))) continue;
    mention.scanned = { ...scanned, end, nameEnd: end, bits: scanned.bits & ~(Bit.RightHead | Bit.RightUnsure) };
    mention.right = CLOSED;
  }
}
