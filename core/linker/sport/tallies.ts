import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { classOf, DIGIT, unitAt } from '../units/char-class';
import { OPENING, SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';

/** Units of text beside a name. */
const LOOK = 48;

/** How games won and lost stand behind a team: "[Michigan] (25-2)", "[Iowa] (24-5, 11-5 Big 12)". */
const RECORD = /^ \(\d{1,2}-\d{1,2}(?:-\d{1,2})?[),;]/;
/** "[Virginia] 64, No. 19 Louisville 52", "[Montreal] 8 Ottawa 3": what both sides scored … */
const BOTH = /^ \d{1,3}[, ](?: ?(?:No\. ?\d{1,2}|\(\d{1,2}\)) | )?\p{Lu}[\p{L}.’' ]* \d{1,3}(?:$|[^\p{L}\d%])/u;
/** … before and behind the second. */
const FIRST = /\p{Lu}[\p{L}.)]* \d{1,3}[, ](?: ?(?:No\. ?\d{1,2}|\(\d{1,2}\)) | )?$/u;
const SECOND = /^ \d{1,3}(?:$|[^\p{L}\d%])/u;
/** Places in a table of teams: "No. 16 [Texas]". */
const RANK = /(?:^|[^\p{L}])No\. ?\d{1,2} $/u;

/** So much is told by what only teams have, and by a rank, which states and towns have in other tables too. */
const GAMES = 2;
const RANKED = 1;

/** True where what both sides scored stands beside a name. */
export function isTallied(text: string, start: number, end: number): boolean {
  if (unitAt(text, end) !== SPACE || classOf(unitAt(text, end + 1)) !== DIGIT) return false;
  const after = textAfter(text, end, LOOK);
  if (BOTH.test(after)) return true;
  return unitAt(text, start - 1) === SPACE && SECOND.test(after) && FIRST.test(textBefore(text, start, LOOK));
}

/** How much the figures beside a name tell of games. */
export function tally(text: string, start: number, end: number): number {
  const opens = unitAt(text, end) === SPACE && unitAt(text, end + 1) === OPENING;
  if ((opens && RECORD.test(textAfter(text, end, LOOK))) || isTallied(text, start, end)) return GAMES;
  if (unitAt(text, start - 1) !== SPACE || classOf(unitAt(text, start - 2)) !== DIGIT) return 0;
  return RANK.test(textBefore(text, start, LOOK)) ? RANKED : 0;
}

/** So much makes a page one about games, if more than half of the runs with names of places tell it. */
const ENOUGH = 5;

/** Teams are called after places and universities. */
const UNIVERSITY = /\buniversity\b/i;

/**
 * True of a page that is full of results and tables: the places named there are teams. Lines of results are short and say
 * little in words; in a list of headlines there are a few among others.
 */
export function tellsGames(mentions: readonly PageMention[], entities: EntityTable): boolean {
  let told = 0;
  let games = 0;
  let runs = 0;
  let tallied = 0;
  let last: unknown;
  let lastTallied = false;
  for (const { postings, from, scanned } of mentions) {
    const [first] = postings;
    if (!first || from.run.place === 'furniture') continue;
    const kind = entities.kind(first.entity);
    if (kind !== 'place' && kind !== 'organisation') continue;
    const one = tally(from.run.text, scanned.start, scanned.end);
    if (kind === 'organisation' && (one === 0 || !UNIVERSITY.test(entities.line(first.entity)))) continue;
    if (from !== last) {
      last = from;
      lastTallied = false;
      runs++;
    }
    if (one === 0) continue;
    told += one;
    if (one === GAMES) games++;
    if (!lastTallied) tallied++;
    lastTallied = true;
  }
  return games > 0 && told >= ENOUGH && tallied * 2 > runs;
}
