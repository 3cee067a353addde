import type { PageMention } from '../settle/page-mention';

const AND = /^,? (?:and|or|und|et|y|e|en|och|og|i|и|та|і|ve|και|sowie) (?:the |la |le |les |l[’']|el )?$/u;
const COMMA_SPACE = ', ';
/** A name that nobody knows, which the list goes on over: "Benue, Plateau, Cross River and [Niger]". */
const UNKNOWN = /^, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, $/u;

/** True when the two stand side by side in one list; `and` when by a word. */
export function joint(left: PageMention, right: PageMention): 'and' | 'comma' | undefined {
  if (left.from !== right.from || right.scanned.start <= left.scanned.end) return undefined;
  const between = left.from.run.text.slice(left.scanned.end, right.scanned.start);
  return between === COMMA_SPACE ? 'comma' : AND.test(between) ? 'and' : undefined;
}

/** True when one name that nobody knows stands between the two. */
export const overUnknown = (left: PageMention, right: PageMention): 'comma' | undefined =>
  left.from === right.from && UNKNOWN.test(left.from.run.text.slice(left.scanned.end, right.scanned.start))
    ? 'comma'
    : undefined;

/** Units that stand between two names of a list at most: ", and the ". */
const WIDEST = 10;

/** True when two names stand as close as in a list; of most names this is all that is asked. */
export const isClose = (left: PageMention | undefined, right: PageMention | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.from === right.from &&
  right.scanned.start > left.scanned.end &&
  right.scanned.start - left.scanned.end <= WIDEST;
