import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { addClubWords } from './add-club-words';
import { type AmericanTold, americanTold } from './american-words';
import { type CollegesHere, collegesHere, settleConferences } from './conferences';
import { tellsCricket } from './cricket-told';
import { settleFaced } from './faced-clubs';
import { settleFootball } from './footballers-here';
import { addHomeClubs } from './home-clubs';
import { settleJoined } from './joined-sides';
import { settleEmployers } from './players-club';
import { settleRacing } from './racing';
import { resultsHere } from './results-here';
import { settleNicknames } from './shared-nickname';
import { tellsOtherGame } from './side-club';
import { sideGameOfWords } from './side-words';
import { sportHere } from './sport-here';
import type { Sport } from './sport-of';
import { tellsGames } from './tallies';
import { type TeamsHere, teamsHere } from './teams-here';
import { settleTennis, settleTournaments } from './tournaments';

/** What is worked out of a page's words where it is asked for, and then once. */
function once<Value>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}

/** What the words of a page tell of American games, asked of few pages. */
export const americanOf = (title: string, runs: readonly ScannedRun[]): (() => AmericanTold) =>
  once(() => americanTold(title, runs));

/** Finds the clubs that a page names by what they play against, by a nickname or by the last word of their names. */
export function settleClubs(
  mentions: PageMention[],
  runs: readonly ScannedRun[],
  american: () => AmericanTold,
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  const otherGame = once(() => tellsOtherGame(runs));
  settleFaced(mentions, () => american().others, otherGame, lexicon, entities);
  settleJoined(mentions, lexicon, entities);
  settleEmployers(mentions, otherGame, lexicon, entities);
  settleNicknames(mentions, entities);
  addClubWords(mentions, runs, entities);
  addHomeClubs(mentions, runs, otherGame, lexicon, entities);
}

/** What a page tells of sport. */
interface SportRead {
  sport: Sport;
  teams: TeamsHere;
  colleges: CollegesHere;
}

/** Reads what sport a page reports on, with which teams, and leaves of its mentions' meanings those that fit. */
export function readSport(
  mentions: PageMention[],
  runs: readonly ScannedRun[],
  title: string,
  american: () => AmericanTold,
  entities: EntityTable,
): SportRead {
  const teams = teamsHere(mentions, american, entities);
  settleRacing(mentions, teams.people.drivers, entities);
  settleTournaments(mentions, teams.people, entities);
  const colleges = collegesHere(mentions, entities);
  const told = sportHere(title, runs, teams, resultsHere(mentions, entities) + colleges.words);
  // What American colleges call football is another game.
  const played = told === 'football' && colleges.words > teams.football ? 'other' : told;
  const undecided = teams.sideGame === undefined || (teams.sideGame === 'cricket' && played === '');
  const cricket = played !== 'football' && undecided && tellsCricket(title, runs);
  const sport = played || (cricket || teams.told || tellsGames(mentions, entities) ? 'other' : '');
  if (sport === 'other' && teams.people.sides.length === 0) teams.sideGame ??= sideGameOfWords(title, runs, cricket);
  settleTennis(mentions, teams.people, sport === 'football', entities);
  if (sport === 'football') settleFootball(mentions, teams.women, entities);
  settleConferences(mentions, colleges.conferences, sport === 'other', entities);
  return { sport, teams, colleges };
}
