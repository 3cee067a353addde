import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { FOOTBALL, gameOf, isOfWomen } from '../entity/sport-lines';
import { Cue } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { SPACE } from '../units/signs';
import { textAfter } from '../units/text-beside';
import { facedAbroad, LONGEST_FACED } from './faced-abroad';
import { clubLine, clubOf, enterClub, OTHER_LANDS, SURE } from './side-club';

/** Units of text between the names of two sides. */
const LONGEST = 32;
/** What stands there: "beat", "lost 2-1 at", "were held by". */
const BETWEEN =
  /^(?:['’]s)? (?:(?:have|has|had|were|was) )?(?:(?:beat|beats|beaten|defeat(?:ed|s)?|thrash(?:ed)?|hammered|edged?|stun(?:ned|s)?|overcame|downed|trounced|routed)(?: by| at)?|(?:held|beaten|thrashed|hammered|stunned) by|(?:los[te]|loses?|won|wins?|dr[ae]ws?)(?: \d{1,2}[-–]\d{1,2})? (?:to|at|with|against)) $/iu;
/** What may stand behind the second of two whose names say little: "Liverpool beat Leeds to host the contest" is of cities. */
const ENDS = /^(?:$|[.,;:]| \d{1,2}[-–]\d|(?:['’]s)? (?:at|on|after|when|despite|thanks|last|again|through)(?!\p{L}))/u;

/** "[Chelsea] lost to [Burnley].": two that neither name surely tells are clubs if they are clubs of one country. */
function enterBoth(first: PageMention, second: PageMention, lexicon: Lexicon, entities: EntityTable): void {
  const home = clubOf(first, FOOTBALL, lexicon, entities);
  if (home < 0) return;
  const away = clubOf(second, FOOTBALL, lexicon, entities);
  const land = entities.country(home);
  if (away < 0 || away === home || entities.country(away) !== land || OTHER_LANDS.has(land)) return;
  enterClub(first, home, entities);
  enterClub(second, away, entities);
}

const STOP = /^(?:$|[.!])/;

/** "Lyon bat [Rennes].": two that are called as clubs are, and of which nothing more is told, are no towns. */
function leaveTowns(first: PageMention, second: PageMention, lexicon: Lexicon, entities: EntityTable): void {
  const { end } = second.scanned;
  if (!STOP.test(textAfter(second.from.run.text, end, 1))) return;
  for (const side of [first, second]) if (clubOf(side, FOOTBALL, lexicon, entities) < 0) return;
  for (const side of [first, second])
    side.postings = side.postings.filter(({ entity }) => entities.kind(entity) !== 'place');
}

/** What a page tells besides, asked only where a result is told. */
interface Told {
  /** Whether two whose names say little are clubs by the words beside them, or by a club that their paragraph names. */
  both(): boolean;
  /** Whether it tells of schools or of votes. */
  others(): boolean;
  otherGame(): boolean;
}

function enterPair(first: PageMention, second: PageMention, told: Told, lexicon: Lexicon, entities: EntityTable): void {
  const one = clubLine(first, entities);
  const other = clubLine(second, entities);
  if (one !== '' && other !== '') return;
  const line = one || other;
  const football = line === '' || gameOf(line) === FOOTBALL;
  if (football && told.otherGame()) return;
  if ((line === '' || !football) && told.others()) return;
  if (line === '') {
    if (told.both()) enterBoth(first, second, lexicon, entities);
    else if (first.from.lang !== 'en') leaveTowns(first, second, lexicon, entities);
    return;
  }
  const [sure, unsure] = one ? [first, second] : [second, first];
  const [named, ...rest] = sure.postings;
  if (named) sure.postings = [{ ...named, flags: 0, prior: Math.max(SURE, named.prior) }, ...rest];
  const club = isOfWomen(line) ? -1 : clubOf(unsure, gameOf(line), lexicon, entities);
  enterClub(unsure, club, entities);
}

const isFootballClub = (mention: PageMention, entities: EntityTable): boolean =>
  gameOf(clubLine(mention, entities)) === FOOTBALL;

/** Stands in the paragraph of another; in other languages than English, which says "beat" of more than clubs, on its page. */
const isNear = (club: PageMention, { from }: PageMention): boolean =>
  club.from === from || (from.lang !== 'en' && club.from.run.place !== 'furniture');

/** Whether the words beside two names make them sides of a match: undefined = no, true = both, though neither is sure. */
function faced(first: PageMention, second: PageMention): boolean | undefined {
  const { cues, end } = first.scanned;
  const { start, end: last } = second.scanned;
  const { text } = first.from.run;
  if (second.from !== first.from || start - end > LONGEST_FACED) return undefined;
  if (cues & Cue.Side && start - end <= LONGEST && text.charCodeAt(start - 1) === SPACE) {
    if (BETWEEN.test(text.slice(end, start))) return ENDS.test(textAfter(text, last, LONGEST));
  }
  return first.from.lang === 'en' ? undefined : facedAbroad(text, first.scanned, second.scanned, first.from.lang);
}

/**
 * "Leeds United beat [Sunderland]", "[Chelsea] lost to [Burnley]": what a club wins or loses against is a club of the same
 * game, though the page tells nothing else of sport. `others` = whether it tells of schools or of votes, `otherGame` =
 * of another game than football.
 */
export function settleFaced(
  mentions: readonly PageMention[],
  others: () => boolean,
  otherGame: () => boolean,
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  for (let index = 0; index + 1 < mentions.length; index++) {
    const first = mentions[index] as PageMention;
    if (first.from.run.place === 'furniture') continue;
    const second = mentions[index + 1] as PageMention;
    const scored = faced(first, second);
    if (scored === undefined) continue;
    const both = () => scored || mentions.some((club) => isNear(club, first) && isFootballClub(club, entities));
    enterPair(first, second, { both, others, otherGame }, lexicon, entities);
  }
}
