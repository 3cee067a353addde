import type { Lexicon } from '../../../lexicon/lexicon';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { textAfter } from '../../units/text-beside';
import { nextStart, previousEnd } from '../../units/word-walk';
import { hasStateCode } from '../body/state-code';

/** A word that hardly ever means the name is the word: "Post-Russland". */
const MEANT = 0.05;

/** "Botafogo-SP": a club of another state of Brazil than the known one's; "PT-SP" is a lawmaker's party and state. */
const OF_STATE = /^-[A-Z]{2}(?!\p{L})/u;
const isOfOtherState = ({ from: { lang, run }, scanned: { bits, end } }: PageMention): boolean =>
  lang === 'pt' && !(bits & Bit.Upper) && OF_STATE.test(textAfter(run.text, end, 4));

/** "РБК-[Україна]": a news agency; "НАТО-Україна" are two. */
const AGENCY = 'РБК-';

/** "India-Pakistan", "Gaza-Egypt": both halves are known names, not one double name. */
export function joinsKnown(mention: PageMention, lexicon: Lexicon): boolean {
  const { from, scanned } = mention;
  const { text } = from.run;
  if (hasStateCode(mention)) return true;
  if (isOfOtherState(mention) || text.startsWith(AGENCY, scanned.start - AGENCY.length)) return false;
  const starts = scanned.bits & Bit.HyphenRight ? nextStart(text, scanned.end) : -1;
  const ends = scanned.bits & Bit.HyphenLeft ? previousEnd(text, scanned.start) : -1;
  return from.mentions.some((other) => {
    // "Uno-X": a letter is no other half.
    if ((other.start !== starts && other.end !== ends) || other.end - other.start < 2) return false;
    return lexicon.postings(other.alias).some(({ prior }) => prior >= MEANT);
  });
}
