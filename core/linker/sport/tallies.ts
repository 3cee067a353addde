import type { EntityTable } from '../../pack/entity-table';
import { classOf, DIGIT, unitAt } from '../scan/char-class';
import type { PageMention } from '../settle/page-mention';

const SPACE = 0x20;
const OPENING = 0x28;

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

/** How much the figures beside a name tell of games. */
export function tally(text: string, start: number, end: number): number {
  const behind = unitAt(text, end) === SPACE;
  const next = behind ? unitAt(text, end + 1) : 0;
  if (next === OPENING && RECORD.test(text.slice(end, end + LOOK))) return GAMES;
  const scores = classOf(next) === DIGIT;
  if (scores && BOTH.test(text.slice(end, end + LOOK))) return GAMES;
  if (unitAt(text, start - 1) !== SPACE) return 0;
  const before = text.slice(Math.max(0, start - LOOK), start);
  if (scores && SECOND.test(text.slice(end, end + LOOK)) && FIRST.test(before)) return GAMES;
  return classOf(unitAt(text, start - 2)) === DIGIT && RANK.test(before) ? RANKED : 0;
}

/** So much makes a page one about games, if so large a part of the names of places on it has figures beside. */
const ENOUGH = 5;
const PART = 5;

/** Teams are called after places and universities. */
const UNIVERSITY = /\buniversity\b/i;

/**
 * True of a page that is full of results and tables: the places named there are teams. Lines of results are short and say
 * little in words.
 */
export function tellsGames(mentions: readonly PageMention[], entities: EntityTable): boolean {
  let told = 0;
  let games = 0;
  let places = 0;
  for (const { postings, from, scanned } of mentions) {
    const [first] = postings;
    if (!first || from.run.place === 'furniture') continue;
    const kind = entities.kind(first.entity);
    if (kind === 'place') places++;
    else if (kind !== 'organisation') continue;
    const one = tally(from.run.text, scanned.start, scanned.end);
    if (one === 0 || (kind === 'organisation' && !UNIVERSITY.test(entities.line(first.entity)))) continue;
    told += one;
    if (one === GAMES) games++;
  }
  return games > 0 && told >= ENOUGH && told * PART >= places;
}
