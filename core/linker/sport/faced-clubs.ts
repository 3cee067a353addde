import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../gather/country-id';
import { Cue } from '../scan/cues';
import type { ScannedRun } from '../scan/scan-run';
import { SPACE } from '../scan/signs';
import type { PageMention } from '../settle/page-mention';
import { clubOfTown, footballClub } from './football-teams';
import { gameOf, isNationalTeam, isOfWomen } from './sport-lines';
import { teamOfGames } from './town-teams';

const AT = ' at ';

/** How surely what a club plays against is a club. */
const SURE = 0.93;
/** A name that means a club this often makes the other side one. */
const CLUB = 0.5;

/** Units of text between the names of two sides. */
const LONGEST = 32;
/** What stands there: "beat", "lost 2-1 at", "were held by". */
const BETWEEN =
  /^(?:['’]s)? (?:(?:have|has|had|were|was) )?(?:(?:beat|beats|beaten|defeat(?:ed|s)?|thrash(?:ed)?|hammered|edged?|stun(?:ned|s)?|overcame|downed|trounced|routed)(?: by| at)?|(?:held|beaten|thrashed|hammered|stunned) by|(?:los[te]|loses?|won|wins?|dr[ae]ws?)(?: \d{1,2}[-–]\d{1,2})? (?:to|at|with|against)) $/iu;
/** What may stand behind the second of two whose names say little: "Liverpool beat Leeds to host the contest" is of cities. */
const ENDS = /^(?:$|[.,;:]| \d{1,2}[-–]\d|(?:['’]s)? (?:at|on|after|when|despite|thanks|last|again|through)(?!\p{L}))/u;

/** What the line of the club that a mention surely names tells; '' when it names none. */
function clubLine({ postings, from }: PageMention, entities: EntityTable): string {
  const [first] = postings;
  if (!first || first.prior < CLUB || from.run.place === 'furniture') return '';
  if (entities.kind(first.entity) !== 'organisation') return '';
  const line = entities.line(first.entity);
  return gameOf(line) === '' || isNationalTeam(line) ? '' : line;
}

const FOOTBALL = 'football';

/** The club of a game that a short name or that of a town means; -1 when none or several are known. */
function clubOf({ postings, text }: PageMention, game: string, lexicon: Lexicon, entities: EntityTable): number {
  const place = postings.find(({ entity }) => entities.kind(entity) === 'place');
  if (game !== FOOTBALL)
    return place && !isCountry(place.entity, entities) ? teamOfGames(text, [game], false, lexicon, entities) : -1;
  if (place) return clubOfTown(text, place.entity, lexicon, entities);
  // "Spurs"
  const [only, other] = postings.filter(({ entity }) => gameOf(entities.line(entity)) === FOOTBALL);
  if (only && !other) return only.entity;
  return postings.length === 0 ? -1 : footballClub(text, lexicon, entities);
}

/** Countries whose towns are better known for teams of other games. */
const OTHER_LANDS = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'IE', 'ZA']);
/** Words of games whose clubs are called after the same towns: "[Toulouse] beat [Lyon]" may be of rugby. */
const OTHER_GAME =
  /(?<!\p{L})(?:rugby|Top 14|Super League|basket(?:ball)?|Euro[Ll]eague|handball|hockey|netball|volleyball|cricket|wickets?|innings|scrum|lineout|rebounds|tr(?:y|ies))(?!\p{L})/u;

const isPlace = ({ entity }: Posting, entities: EntityTable): boolean => entities.kind(entity) === 'place';

/** Gives a mention the club that it means; without one no town is left but where the match is: "won at [Wembley]". */
function enterClub(mention: PageMention, club: number, entities: EntityTable): void {
  const { from, scanned } = mention;
  if (club < 0 && from.run.text.startsWith(AT, scanned.start - AT.length)) return;
  const left = mention.postings.filter((posting) => posting.entity !== club && !isPlace(posting, entities));
  if (club >= 0) mention.postings = [{ entity: club, flags: 0, prior: SURE }, ...left];
  else if (!mention.postings.some(({ entity }) => isCountry(entity, entities))) mention.postings = left;
}

/** "[Chelsea] lost to [Burnley].": two that neither name surely tells are clubs if they are clubs of one country. */
function enterBoth(first: PageMention, second: PageMention, lexicon: Lexicon, entities: EntityTable): void {
  if (!ENDS.test(second.from.run.text.slice(second.scanned.end, second.scanned.end + LONGEST))) return;
  const home = clubOf(first, FOOTBALL, lexicon, entities);
  if (home < 0) return;
  const away = clubOf(second, FOOTBALL, lexicon, entities);
  const land = entities.country(home);
  if (away < 0 || away === home || entities.country(away) !== land || OTHER_LANDS.has(land)) return;
  enterClub(first, home, entities);
  enterClub(second, away, entities);
}

/** What a page tells besides, asked only where a result is told. */
interface Told {
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
    enterBoth(first, second, lexicon, entities);
    return;
  }
  const [sure, unsure] = one ? [first, second] : [second, first];
  const [named, ...rest] = sure.postings;
  if (named) sure.postings = [{ ...named, flags: 0, prior: Math.max(SURE, named.prior) }, ...rest];
  const club = isOfWomen(line) ? -1 : clubOf(unsure, gameOf(line), lexicon, entities);
  enterClub(unsure, club, entities);
}

/**
 * "Leeds United beat [Sunderland]", "[Chelsea] lost to [Burnley]": what a club wins or loses against is a club of the same
 * game, though the page tells nothing else of sport. `others` = whether it tells of schools or of votes.
 */
export function settleFaced(
  mentions: readonly PageMention[],
  runs: readonly ScannedRun[],
  others: () => boolean,
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  let other: boolean | undefined;
  const otherGame = () => {
    other ??= runs.some(({ run }) => OTHER_GAME.test(run.text));
    return other;
  };
  for (let index = 0; index + 1 < mentions.length; index++) {
    const first = mentions[index] as PageMention;
    const { cues, end } = first.scanned;
    if (!(cues & Cue.Side) || first.from.run.place === 'furniture') continue;
    const second = mentions[index + 1] as PageMention;
    const { start } = second.scanned;
    const { text } = first.from.run;
    if (second.from !== first.from || start - end > LONGEST || text.charCodeAt(start - 1) !== SPACE) continue;
    if (BETWEEN.test(text.slice(end, start))) enterPair(first, second, { others, otherGame }, lexicon, entities);
  }
}
