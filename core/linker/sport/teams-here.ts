import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { leagueGame } from './league-game';

/** How the lines of clubs and national teams tell their game: "British football club", "Ice hockey team of …". */
const GAME = /\b(american football|football|ice hockey|basketball|baseball|cricket|rugby|handball) (?:club|team)\b/i;
/** The game a team plays by its line: "basketball"; '' when it tells none. */
export const gameOf = (line: string): string => GAME.exec(line)?.[1]?.toLowerCase() ?? '';
const FOOTBALL = 'football';
/** … and those of who plays it: the first words tell what somebody is. */
const FOOTBALLER =
  /^(?!American football)(?:\p{Lu}\p{L}+ )?(?:former )?(?:[Ff]ootballer|[Ff]ootball (?:manager|coach))\b/u;
/** Who plays another game for a team. */
const PLAYER =
  /\b(?:cricketer|(?:fast |spin )bowler|batter|batsman|rugby (?:union |league )?player|basketball player|American football player|quarterback|baseball player|(?:ice )?hockey player)\b/i;
/** Who plays or races alone: on such pages countries and towns are no teams. */
const SOLO =
  /\b(?:tennis player|golfer|boxer|(?:figure |speed )?skater|skier|snowboarder|biathlete|sprinter|runner|swimmer|athlete|gymnast|jumper|thrower|racing (?:driver|cyclist))\b/i;
const ENOUGH_SOLO = 2;
/** Competitions of games that are played by countries, as their lines tell them. */
const COMPETITION =
  /\b(?:rugby|cricket)\b.*\b(?:championship|competition|tournament)|\b(?:championship|competition|tournament)\b.*\b(?:rugby|cricket)\b/i;
const DRIVER = /\bracing driver\b/i;
/** A full name that is rarer than this may be something else. */
const SURE = 0.5;

/** A club of one word that hardly anything else is called: "Juventus". */
const SURE_CLUB = 0.8;
const DOUBTED = AliasFlag.CommonWord | AliasFlag.CommonName | AliasFlag.Acronym;

const isSureClub = ({ entity, flags, prior }: Posting, entities: EntityTable): boolean =>
  prior >= SURE_CLUB && !(flags & DOUBTED) && entities.kind(entity) === 'organisation';

/** The teams and clubs that a page names in full. */
export interface TeamsHere {
  /** Their numbers, in order of appearance. */
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
  /** How many of them play football. */
  football: number;
  /** How many footballers, coaches among them, the page names in full. */
  footballers: number;
  /** How many players of other games it does. */
  players: number;
  /** How many racing drivers. */
  drivers: number;
  /** How many golfers and tennis players. */
  golfers: number;
  tennis: number;
  /** Whether those it names play or race alone, and no team is among them. */
  solo: boolean;
  /** Whether it names a competition in rugby or cricket: countries are sides there. */
  ofSides: boolean;
}

/** Reads which teams a page names by names of several words, or by the one word that is theirs alone. */
export function teamsHere(mentions: readonly PageMention[], entities: EntityTable): TeamsHere {
  const found: TeamsHere = {
    entities: [],
    games: [],
    nicknamed: [],
    known: [],
    league: false,
    footballLeague: false,
    football: 0,
    footballers: 0,
    players: 0,
    drivers: 0,
    golfers: 0,
    tennis: 0,
    solo: false,
    ofSides: false,
  };
  const footballers = new Set<number>();
  const players = new Set<number>();
  const drivers = new Set<number>();
  const solo = new Set<number>();
  const once = new Set<string>();
  const played: string[] = [];
  for (const { many, postings, from } of mentions) {
    const [first] = postings;
    if (!first || first.prior < SURE || first.flags & AliasFlag.Short || from.run.place === 'furniture') continue;
    const kind = entities.kind(first.entity);
    if (kind === 'event' || kind === 'organisation') enterLeague(found, leagueGame(entities.line(first.entity)));
    if (!many && !isSureClub(first, entities)) continue;
    if (kind === 'person' && !footballers.has(first.entity) && !players.has(first.entity)) {
      const line = entities.line(first.entity);
      if (FOOTBALLER.test(line)) footballers.add(first.entity);
      else if (PLAYER.test(line)) {
        players.add(first.entity);
        const [game] = GAMES.exec(line.toLowerCase()) ?? [];
        if (game !== undefined && !played.includes(game)) played.push(game);
      } else if (SOLO.test(line) && !solo.has(first.entity)) {
        solo.add(first.entity);
        if (line.includes('golfer')) found.golfers++;
        else if (/tennis/i.test(line)) found.tennis++;
      }
      if (DRIVER.test(line)) drivers.add(first.entity);
    }
    if (kind === 'event' || kind === 'organisation') found.ofSides ||= COMPETITION.test(entities.line(first.entity));
    if (kind !== 'organisation' || found.entities.includes(first.entity)) continue;
    const game = gameOf(entities.line(first.entity));
    if (game === '') continue;
    found.entities.push(first.entity);
    if (game === FOOTBALL) found.football++;
    if (once.has(game) && !found.games.includes(game)) found.games.push(game);
    if ((once.has(game) || game !== FOOTBALL) && !found.nicknamed.includes(game)) found.nicknamed.push(game);
    once.add(game);
  }
  found.known = [...found.entities];
  for (const game of played) if (found.nicknamed.length === 0) enterByNicknames(found, game, mentions, entities);
  if (found.nicknamed.length > 0) addNicknamed(found, mentions, entities);
  found.footballers = footballers.size;
  found.players = players.size;
  found.drivers = drivers.size;
  found.solo = solo.size >= ENOUGH_SOLO && players.size + footballers.size + found.entities.length === 0;
  return found;
}

/** Enters the game of a league or cup; '' = it was none. */
function enterLeague(found: TeamsHere, game: string): void {
  if (game === '') return;
  found.league = true;
  found.footballLeague ||= game === FOOTBALL;
  if (game !== FOOTBALL && !found.nicknamed.includes(game)) found.nicknamed.push(game);
}

/** Games of whose teams nicknames alone are told, in the lines of who plays them. */
const GAMES = /\b(?:american football|ice hockey|basketball|baseball)\b/;
/** So many nicknames of its teams beside one of its players make a game that of the page. */
const ENOUGH_NICKNAMES = 3;

/** Enters a game of which the page names a player and teams by nicknames alone: "the Broncos beat the visiting Bills". */
function enterByNicknames(
  found: TeamsHere,
  game: string,
  mentions: readonly PageMention[],
  entities: EntityTable,
): void {
  found.nicknamed.push(game);
  const before = found.known.length;
  addNicknamed(found, mentions, entities);
  if (found.known.length - before >= ENOUGH_NICKNAMES) return;
  found.known.length = before;
  found.nicknamed.pop();
}

/** Adds the teams that nicknames alone name, "[White Sox] 4, Twins 3", where one team of the games here bears them. */
function addNicknamed(found: TeamsHere, mentions: readonly PageMention[], entities: EntityTable): void {
  const plays = ({ entity }: Posting) =>
    entities.kind(entity) === 'organisation' && found.nicknamed.includes(gameOf(entities.line(entity)));
  for (const { postings, from } of mentions) {
    if (!postings[0] || !(postings[0].flags & AliasFlag.Short) || from.run.place === 'furniture') continue;
    const teams = postings.filter(plays);
    const [only] = teams;
    if (only && teams.length === 1 && !found.known.includes(only.entity)) found.known.push(only.entity);
  }
}

/** The only team on the page whose name begins with a firm's, "Bayer" of Bayer Leverkusen; -1 for none or several. */
export const teamOfFirm = (firm: string, teams: TeamsHere, entities: EntityTable): number =>
  onlyTeam(teams, (team) => entities.name(team).startsWith(`${firm} `));

/**
 * The only team on the page whose name begins or ends with a town's, "Toronto" of the Toronto Maple Leafs, "Dortmund" of
 * Borussia Dortmund; -1 for none or several.
 */
export const teamOfTown = (town: string, teams: TeamsHere, entities: EntityTable): number =>
  onlyTeam(teams, (team) => entities.name(team).startsWith(`${town} `) || entities.name(team).endsWith(` ${town}`));

function onlyTeam({ known: teams }: TeamsHere, fits: (team: number) => boolean): number {
  let only = -1;
  for (const team of teams) {
    if (!fits(team)) continue;
    if (only >= 0) return -1;
    only = team;
  }
  return only;
}
