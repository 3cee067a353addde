import { AliasFlag } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { wordSet } from '../words/word-table';

const PARTY = ' Party';
const SUMMIT = ' Summit';
/** A name that means a party this often is its own. */
const ITS_OWN = 0.5;
const PARTIES = /\bparty\b/i;
/** Who meets at summits. */
const MEET = wordSet(
  'BRICS G7 G8 G20 G77 NATO EU UN AU ASEAN APEC SCO GCC OIC OPEC ECOWAS EAC SADC IGAD SAARC BIMSTEC CELAC CARICOM OAS COMESA',
);
/** What follows the noun when it is no more than that. */
const ENDS = /^(?![\p{L}’'-]| \p{Lu}\p{Ll}+ (?:Committee|Council|Congress|Conference|Union|League)\b)/u;

const isParty = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings.some(
    ({ entity, flags, prior }) =>
      prior >= ITS_OWN && !(flags & AliasFlag.CommonWord) && PARTIES.test(entities.line(entity)),
  );

/** Length of the noun behind a name that only says what it is; 0 when none does. */
function kindBehind(mention: PageMention, entities: EntityTable): number {
  const { from, scanned, text } = mention;
  const { end } = scanned;
  const run = from.run.text;
  if (run.startsWith(PARTY, end) && isParty(mention, entities)) return PARTY.length;
  return run.startsWith(SUMMIT, end) && MEET.has(text) ? SUMMIT.length : 0;
}

/**
 * "[Golkar Party] leader", "the [BRICS] Summit": the noun for a party behind the name of one makes no other name of it,
 * and who meets is named. English alone.
 */
export function freeKinds(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { from, scanned, left } = mention;
    if (!(scanned.bits & Bit.RightHead) || from.lang !== 'en' || left !== CLOSED) continue;
    const length = kindBehind(mention, entities);
    if (length === 0) continue;
    const to = scanned.end + length;
    if (!ENDS.test(from.run.text.slice(to, to + 32))) continue;
    const party = length === PARTY.length;
    const end = party ? to : scanned.end;
    mention.scanned = { ...scanned, end, nameEnd: end, bits: scanned.bits & ~(Bit.RightHead | Bit.RightUnsure) };
    mention.right = CLOSED;
  }
}
