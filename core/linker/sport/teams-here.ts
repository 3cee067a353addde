import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import {
  FOOTBALL,
  gameOf,
  isNationalTeam,
  isOfCountries,
  isOfWomen,
  isWomensTeam,
  type SideGame,
  sideGameOf,
} from '../entity/sport-lines';
import type { PageMention } from '../settle/page-mention';
import type { AmericanTold } from './american-words';
import { leagueGame } from './league-game';
import { enterNicknamed } from './nicknamed-teams';
import { isSurelyNamed, type PlayersHere, playersHere } from './players-here';

/** So many who play or race alone make countries and towns no teams. */
const ENOUGH_ALONE = 2;

/** A club of one word that hardly anything else is called: "Juventus". */
const SURE_CLUB = 0.8;
const DOUBTED = AliasFlag.CommonWord | AliasFlag.CommonName | AliasFlag.Acronym;

const isSureClub = ({ entity, flags, prior }: Posting, entities: EntityTable): boolean =>
  prior >= SURE_CLUB && !(flags & DOUBTED) && entities.kind(entity) === 'organisation';

/** The teams, clubs and players that a page names in full. */
export interface TeamsHere {
  people: PlayersHere;
  /** The numbers of the teams, in order of appearance. */
  entities: number[];
  /** The games that two of them play, as lines tell them: "basketball". */
  games: string[];
  /** These, and of games other than football those that one of them plays or a league here: their teams go by nicknames. */
  nicknamed: string[];
  /** The teams of these games that the page names, by nicknames too. */
  known: number[];
  /** Whether it names a league or cup of clubs, and whether one of football. */
  league: boolean;
  footballLeague: boolean;
  /** How many of the teams play football. */
  football: number;
  /** Whether those it names play or race alone, and no team is among them. */
  solo: boolean;
  /** Whether it names a competition in rugby or cricket: countries are sides there. */
  ofSides: boolean;
  /** The one game other than football that countries play against each other and that the page tells of. */
  sideGame: SideGame | undefined;
  /** Whether all national teams that it names are women's. */
  women: boolean;
  /** Whether it names leagues or clubs of men, and of women, that go by nicknames. */
  clubs: { men: boolean; women: boolean };
  /** Whether it names a team of an American game that its words tell. */
  told: boolean;
  /** Whether it tells of schools or of votes. */
  others: boolean;
}

/**
 * Reads which teams a page names by names of several words, or by the one word that is theirs alone. `american` = what
 * its words tell.
 */
export function teamsHere(
  mentions: readonly PageMention[],
  american: () => AmericanTold,
  entities: EntityTable,
): TeamsHere {
  const people = playersHere(mentions, entities);
  const found: TeamsHere = {
    people,
    entities: [],
    games: [],
    nicknamed: [],
    known: [],
    league: false,
    footballLeague: false,
    football: 0,
    solo: false,
    ofSides: false,
    sideGame: undefined,
    women: false,
    clubs: { men: false, women: false },
    told: false,
    others: false,
  };
  const sides = new Set<SideGame | undefined>(people.sides);
  const national = { men: 0, women: 0 };
  const once = new Set<string>();
  for (const mention of mentions) {
    if (!isSurelyNamed(mention)) continue;
    const first = mention.postings[0] as Posting;
    const kind = entities.kind(first.entity);
    if (kind !== 'event' && kind !== 'organisation') continue;
    const line = entities.line(first.entity);
    const played = leagueGame(line) || gameOf(line);
    if (played !== '' && played !== FOOTBALL) found.clubs[isOfWomen(line) ? 'women' : 'men'] = true;
    enterLeague(found, leagueGame(line));
    if (!mention.many && !isSureClub(first, entities)) continue;
    found.ofSides ||= isOfCountries(line);
    if (isNationalTeam(line)) national[isWomensTeam(line) ? 'women' : 'men']++;
    if (isOfCountries(line) || gameOf(line) !== '') sides.add(sideGameOf(line));
    if (kind !== 'event' && !found.entities.includes(first.entity)) enterTeam(found, first.entity, line, once);
  }
  sides.delete(undefined);
  if (sides.size === 1) found.sideGame = [...sides][0];
  found.women = national.women > 0 && national.men === 0;
  found.known = [...found.entities];
  enterNicknamed(found, mentions, american, entities);
  found.solo = people.alone >= ENOUGH_ALONE && people.players + people.footballers + found.entities.length === 0;
  return found;
}

/** Enters the game of a league or cup; '' = it was none. */
function enterLeague(found: TeamsHere, game: string): void {
  if (game === '') return;
  found.league = true;
  found.footballLeague ||= game === FOOTBALL;
  if (game !== FOOTBALL && !found.nicknamed.includes(game)) found.nicknamed.push(game);
}

const CRICKET = 'cricket';

/** Enters a team of a game by its line; `once` = the games that a team plays. */
function enterTeam(found: TeamsHere, team: number, line: string, once: Set<string>): void {
  const game = gameOf(line);
  if (game === '') return;
  found.entities.push(team);
  if (game === FOOTBALL) found.football++;
  if (once.has(game) && !found.games.includes(game)) found.games.push(game);
  // Where countries play cricket towns are where they do, and no clubs of a league.
  const ofLands = game === CRICKET && isNationalTeam(line);
  if ((once.has(game) || game !== FOOTBALL) && !ofLands && !found.nicknamed.includes(game)) found.nicknamed.push(game);
  once.add(game);
}
