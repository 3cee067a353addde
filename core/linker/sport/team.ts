import type { Lexicon, Posting } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../gather/country-id';
import type { Page } from '../gather/page';
import { unitAt } from '../scan/char-class';
import { Bit } from '../scan/context-bits';
import { Cue } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { partOf } from '../tell/division-told';
import type { PlaceChain } from '../weigh/place-chain';
import { hasFootballer, isSide } from './fixture';
import { isOfName, isOfNamed } from './of-name';
import { isOnlyPlace } from './only-place';
import { isLabelled, isScored } from './score';
import { bodyPostings } from './sport-body';
import { teamOfFirm, teamOfTown } from './teams-here';

/** Said to be a place by the words beside it. */
const PLACED = Bit.Placing | Bit.PlaceNoun;

/** Units of text beside a name in which a war or another game is told. */
const LOOK = 40;

/** "lost 2–1 to England", "a goal from Spain": of teams as well. */
const OF_TEAMS = /(?:^|[^\p{L}])(?:to|from|at|à|au|a|al|em|z|na|til|mot|с|у)\s(?:the\s)?$/iu;

/** "Country of the United Kingdom", "Country in the north of …": parts whose lines tell no division. */
const LAND = /^Country\b/;

/**
 * "Melbourne, [Australia]": the place before the comma lies in it; "Toronto, [Edmonton] and Montreal" are a list. Behind
 * a ground its town follows: "Estadio Santiago Bernabéu, [Madrid]".
 */
const lies = ({ parts }: PlaceChain, entity: number, entities: EntityTable): boolean =>
  parts.length > 0 &&
  (isCountry(entity, entities) || partOf(entity, entities) !== '' || LAND.test(entities.line(entity))
    ? parts.some((part) => part !== entity && entities.country(part) === entities.country(entity))
    : parts.some((part) => GROUND.test(entities.line(part))));

/** "in [Seattle]’s 29-13 win": what only a team has. */
const RESULT = /^['’]s \d{1,3}[-–]\d{1,3} (?:win|victory|loss|defeat|draw|rout|triumph)/;

/** "left [Ireland] chasing shadows" is said of a side; "he left [Ireland] in May" of who goes away. */
const LEFT = 'left ';
const LEFT_SO =
  /^ (?:behind|stunned|reeling|trailing|chasing|needing|struggling|clinging|rueing|bottom|with (?:an?|no|only|just|too))(?!\p{L})/u;

/** "a win over visiting [Minnesota]", "defeated host [Miami]". */
const GUEST = /(?:^|\s)(?:over|against|beat|beats|past|defeated|edged|to) (?:visiting|host) $/u;
const GUESTS = 'ting host';

/** Words on both sides of a place's name that its team alone has, although those before it tell of places. */
const isToldBeside = (text: string, start: number, end: number): boolean =>
  (GUESTS.includes(text.slice(start - 5, start - 1)) && GUEST.test(text.slice(Math.max(0, start - LOOK), start))) ||
  RESULT.test(text.slice(end, end + LOOK)) ||
  (text.startsWith(LEFT, start - LEFT.length) && LEFT_SO.test(text.slice(end, end + LOOK)));

/** Particles of Hebrew and Arabic that say "in", written onto the name of a place: "ב[בלגרד]". */
const WRITTEN_IN = new Set([0x5d1, 0x628]);
const isIn = ({ from, scanned: { start, clitic } }: PageMention): boolean =>
  clitic > 0 && WRITTEN_IN.has(unitAt(from.run.text, start - 1));

/** "the war with [Iran]", because of which a game is put off. */
const AT_WAR =
  /(?:^|[^\p{L}])(?:[Ww]ar|[Kk]rieg|guerre|guerra|войн\p{L}|ה?מלחמה|מלחמת|(?:ال)?حرب) (?:\p{L}+ ){0,2}(?:\p{L}{1,2})?$/u;

/** "[МОСКВА], 13 июля", "[MILAN] (AP) – From": the place of a dateline, which begins its paragraph. */
const isOfDay = ({ from: { run }, scanned: { start, end, bits } }: PageMention): boolean =>
  start === 0 &&
  (DAY.test(run.text.slice(end, end + 4)) || ((bits & Bit.Upper) !== 0 && DASH.test(run.text.slice(end, end + LOOK))));
const DAY = /^, \d/;
/** Before another name in capitals the dash is that of a match. */
const DASH = /^(?: \([\p{L} ]+\))? (?:[–—]|--?) ?(?!\p{Lu}{2})[\p{L}\d“"‘']/u;

/** Where teams play; no team is called after it alone. */
const GROUND = /\b(?:stadium|ground|arena|racecourse|circuit)\b/i;

/** "at the [Emirates]": the ground that is called after what pays for it. */
const AT_THE = /(?:^|[^\p{L}])(?:[Aa]t|[Tt]o|[Ff]rom|[Ii]n|[Ll]eft|[Ll]eave|[Vv]isit) the $/u;
const SURE_GROUND = 0.9;

/** The ground among the meanings where the words before tell it; undefined where they do not. */
function groundTold({ postings, from, scanned: { start } }: PageMention, entities: EntityTable): Posting | undefined {
  if (postings.length < 2 || !AT_THE.test(from.run.text.slice(Math.max(0, start - 10), start))) return undefined;
  return postings.find(({ entity }) => entities.kind(entity) === 'place' && GROUND.test(entities.line(entity)));
}

/** On a page about sport the name of a place is a team's, unless the words beside say that the place is meant. */
function isTeam(mention: PageMention, chain: PlaceChain, entity: number, entities: EntityTable): boolean {
  const { scanned, from } = mention;
  if (entities.kind(entity) !== 'place' || GROUND.test(entities.line(entity)) || lies(chain, entity, entities))
    return false;
  if (chain.regions.includes(entities.country(entity)) || isIn(mention)) return false;
  if (AT_WAR.test(from.run.text.slice(Math.max(0, scanned.start - LOOK), scanned.start))) return false;
  if (isOnlyPlace(mention, isCountry(entity, entities)) || isOfDay(mention)) return false;
  if (!(scanned.bits & PLACED) || isToldBeside(from.run.text, scanned.start, scanned.end)) return true;
  return OF_TEAMS.test(from.run.text.slice(Math.max(0, scanned.start - 10), scanned.start));
}

/** The football team of a country or a part of one; -1 when the dataset has none. */
function footballTeam(country: number, lexicon: Lexicon, entities: EntityTable): number {
  const [team] = wholeNames(`${entities.name(country)} national football team`, 'en', lexicon);
  return team ? (lexicon.postings(team.alias)[0]?.entity ?? -1) : -1;
}

/** How often a town's name means its club on a page about sport, and where a footballer of its is named. */
const CLUB = 0.6;
const CLUB_OF_PLAYER = 0.93;

/** How clubs are called after their towns. */
const CLUBS =
  `* FC|FC *|SSC *|US *|* AFC|* CF|AS *|SS *|* United|* City|* Town|AC *|* Albion|* & Hove Albion|* Rovers|* Wanderers|* Athletic|* County|* Forest|* Hotspur|* Wednesday|* North End|* Argyle|Borussia *|Bayer *|Eintracht *|Werder *|VfB *|VfL *|SC *|RB *|1. FC *|* 05|* OSC|OGC *|RC *|Olympique de *|Athletic *`.split(
    '|',
  );

/** The only football club that is called after a town; -1 when none or several are known: Manchester has two. */
function footballClub(town: string, lexicon: Lexicon, entities: EntityTable): number {
  let only = -1;
  for (const pattern of CLUBS) {
    for (const { alias } of wholeNames(pattern.replace('*', town), 'en', lexicon)) {
      const club = lexicon.postings(alias)[0]?.entity ?? -1;
      if (club < 0 || club === only || !isSportTeam(entities.line(club))) continue;
      if (only >= 0) return -1;
      only = club;
    }
  }
  return only;
}

const OTHER_GAME =
  /(?:^|[^\p{L}])(?:bowled|wickets?|innings|runs|Ashes|Test|ODI|T20|batsm[ae]n|scrum|tries|rugby|cricket|hockey|basketball|baseball|netball|tennis)(?![\p{L}])/u;

/** "[England] bowled out for 170": on a page about football another game is told beside. */
const isOtherGame = ({ from: { run }, scanned: { start, end } }: PageMention): boolean =>
  OTHER_GAME.test(run.text.slice(Math.max(0, start - LOOK), end + LOOK));

/** The team that a place's name means on a page about sport, `football` or another; -1 when none is known. */
function teamOf(mention: PageMention, place: number, { teams, lexicon, entities }: Page, football: boolean): number {
  const named = teamOfTown(mention.text, teams, entities);
  const here = named >= 0 ? named : teamOfTown(entities.name(place), teams, entities);
  if (here >= 0 || !football) return here;
  const country = footballTeam(place, lexicon, entities);
  if (country >= 0) return country;
  const club = footballClub(mention.text, lexicon, entities);
  return club >= 0 ? club : footballClub(entities.name(place), lexicon, entities);
}

const isSideHere = ({ from: { run, lang }, scanned }: PageMention): boolean =>
  ((scanned.cues & Cue.Side || lang === 'tr') &&
    !isOfName(run.text, scanned.start) &&
    (isSide(run.text, scanned) || isScored(run.text, scanned, lang))) ||
  isLabelled(run.text);

const isOfPlayer = ({ from: { run }, scanned: { cues, end } }: PageMention): boolean =>
  (cues & Cue.Side) !== 0 && hasFootballer(run.text, end);

/** True of clubs and national teams, by their lines. */
export const isSportTeam = (line: string): boolean => /\b(?:club|team)\b/i.test(line);

/** "[Bayer]" on a page that names Bayer Leverkusen: the club that bears a firm's name; -1 when none is named. */
const clubOfFirm = ({ entities, teams }: Page, { many, text }: PageMention, { entity }: Posting): number =>
  many || entities.kind(entity) !== 'organisation' || isSportTeam(entities.line(entity))
    ? -1
    : teamOfFirm(text, teams, entities);

/**
 * The meanings of a mention on a page about sport, or of the sides of a game: places whose teams are meant are left
 * out, and teams take their place: one that the page names in full, or on pages about football the country's or the
 * only club of the town.
 */
export function teamPostings(
  page: Page,
  mention: PageMention,
  chain: PlaceChain,
  known: Map<number, number>,
): readonly Posting[] {
  const { entities, teams } = page;
  const sport = teams.solo ? '' : page.sport;
  if (!sport && !(mention.postings.some(({ entity }) => entities.kind(entity) === 'place') && isSideHere(mention)))
    return bodyPostings(page, mention);
  const ground = sport ? groundTold(mention, entities) : undefined;
  if (ground) return [{ ...ground, flags: 0, prior: SURE_GROUND }];
  const postings: Posting[] = [];
  let team: Posting | undefined;
  for (const posting of bodyPostings(page, mention)) {
    if (!isTeam(mention, chain, posting.entity, entities)) {
      const club = sport && !team ? clubOfFirm(page, mention, posting) : -1;
      if (club >= 0) team = { entity: club, flags: 0, prior: Math.max(CLUB, posting.prior) };
      else postings.push(posting);
      continue;
    }
    const ofPlayer = sport !== 'football' && isOfPlayer(mention);
    if (!sport && !ofPlayer) continue;
    let meant = ofPlayer ? teamOf(mention, posting.entity, page, true) : known.get(posting.entity);
    if (meant === undefined) {
      meant = teamOf(mention, posting.entity, page, sport === 'football');
      known.set(posting.entity, meant);
    }
    if (meant < 0 && sport === 'other' && !teams.ofSides && isCountry(posting.entity, entities) && isOfNamed(mention))
      postings.push(posting);
    if (meant < 0 || team || (sport === 'football' && isOtherGame(mention))) continue;
    const country = isCountry(posting.entity, entities);
    const prior = Math.max(ofPlayer ? CLUB_OF_PLAYER : CLUB, posting.prior);
    // On such a page a town's name is its club's first, however many towns bear it.
    team = country ? { ...posting, entity: meant } : { entity: meant, flags: 0, prior };
  }
  if (!team) return postings;
  const { entity } = team;
  return [team, ...postings.filter((posting) => posting.entity !== entity)];
}
