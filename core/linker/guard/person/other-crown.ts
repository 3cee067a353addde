import type { PageMention } from '../../settle/page-mention';
import { classOf, UPPER, unitAt } from '../../units/char-class';
import { wordSet } from '../../words/word-table';

const POPE = 'Pope ';
/** Offices of rulers, of whom none is a pope. */
const CROWNS = wordSet('emperor king tsar kaiser sultan shah archduke duke prince');
const OF = ' of ';

/** "Emperor [Francis I]", "[Francis I] of France": a ruler of the name, and no pope called so. */
export function isOtherCrown({ many, from: { run }, scanned: { titles, end } }: PageMention, name: string): boolean {
  if (!many || !name.startsWith(POPE) || titles.includes('pope')) return false;
  if (titles.some((title) => CROWNS.has(title))) return true;
  return run.text.startsWith(OF, end) && classOf(unitAt(run.text, end + OF.length)) === UPPER;
}
