import { AliasFlag } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { unitAt } from '../scan/char-class';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';

/** What is won or played for within a conference of colleges. */
const CONTEST =
  /^ (?:(?:women|men)['’]s )?(?:[Tt]ournaments?|[Tt]ourney|[Cc]hampionships?|[Cc]hampions?|[Tt]itles?|[Oo]pener|[Ss]tandings|play|foes?|rivals?|teams?)(?!\p{L})/u;
const LOOK = 28;

/** Bodies of games by their lines: "the [FIFA] tournament". */
const GAMES =
  /\b(?:sports?|athletics?|league|football|soccer|basketball|baseball|hockey|golf|tennis|rugby|cricket|racing|motorsport|fights?|olympics?|games)\b/i;

const isLetters = ({ postings: [first], scanned: { bits } }: PageMention): boolean =>
  first !== undefined && (bits & Bit.Upper) !== 0 && (first.flags & AliasFlag.Acronym) !== 0;

/**
 * On a page about sport letters before a contest are those of who holds it, everywhere on the page: "the [SEC] title" is
 * not won from the regulator.
 */
export function settleConferences(mentions: readonly PageMention[], entities: EntityTable): void {
  let held: Set<number> | undefined;
  for (const mention of mentions) {
    const { from, scanned } = mention;
    if (unitAt(from.run.text, scanned.end) !== 0x20 || !isLetters(mention)) continue;
    if (CONTEST.test(from.run.text.slice(scanned.end, scanned.end + LOOK))) {
      held ??= new Set();
      held.add(scanned.alias);
    }
  }
  if (!held) return;
  for (const mention of mentions) {
    if (held.has(mention.scanned.alias))
      mention.postings = mention.postings.filter(({ entity }) => GAMES.test(entities.line(entity)));
  }
}
