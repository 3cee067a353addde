import { AliasFlag, type Lexicon } from '../../lexicon/lexicon';
import { isFirstName } from '../names/name-fit';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { isApostrophe, unitAt } from '../units/char-class';
import { textAfter } from '../units/text-beside';

/** Postpositions that join one name to what is done with it. */
const WITH = /^ (?:ile|için|karşısında)(?!\p{L})/u;
const LONGEST = 12;

/** "Erdoğan [Trump]’la", "Trump [Zelenskiy] ile": a case ending or postposition of its own, where a language has them so. */
export const hasOwnCase = ({ run, setting }: ScannedRun, end: number): boolean =>
  setting?.suffixes === true && (isApostrophe(unitAt(run.text, end)) || WITH.test(textAfter(run.text, end, LONGEST)));

/** A name means its own this often. */
const SURE = 0.6;

/**
 * "[Erdoğan] Trump’la görüştü": Turkish puts who does something beside whom he does it with, without a comma. True when
 * such another name, which is nobody's first name, ends at `end` before the mention number `index`.
 */
export function standsBeside(run: ScannedRun, index: number, end: number, lexicon: Lexicon): boolean {
  const mention = run.mentions[index] as ScannedMention;
  if (!hasOwnCase(run, mention.end)) return false;
  for (let at = index - 1; at >= 0; at--) {
    const other = run.mentions[at] as ScannedMention;
    if (other.end < end) return false;
    if (other.end > end) continue;
    const [first] = lexicon.postings(other.alias);
    const text = run.run.text.slice(other.start, other.end);
    const known = first !== undefined && first.prior >= SURE && !(first.flags & AliasFlag.CommonWord);
    if (known && !isFirstName(text)) return true;
  }
  return false;
}
