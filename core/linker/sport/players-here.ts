import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import {
  gamePlayed,
  isDriver,
  isFootballer,
  isPlayer,
  playsAlone,
  type SideGame,
  sideGameOf,
} from '../entity/sport-lines';
import type { PageMention } from '../settle/page-mention';

/** A full name that is rarer than this may be something else. */
const SURE = 0.5;

/** Whether a mention in the article names what it most often means, and not in short. */
export function isSurelyNamed({ postings, from }: PageMention): boolean {
  if (postings.length === 0) return false;
  const { prior, flags } = postings[0] as Posting;
  return prior >= SURE && !(flags & AliasFlag.Short) && from.run.place !== 'furniture';
}

/** Who plays or races, of those that a page names in full. */
export interface PlayersHere {
  /** How many footballers, coaches among them. */
  footballers: number;
  /** How many players of other games. */
  players: number;
  /** The games of theirs whose teams go by nicknames. */
  played: string[];
  /** The games of theirs that countries play against each other. */
  sides: SideGame[];
  /** How many play or race alone, and of these how many golfers, tennis players and racing drivers. */
  alone: number;
  golfers: number;
  tennis: number;
  drivers: number;
}

/** Reads who on a page plays or races, by the lines of those it names in full. */
export function playersHere(mentions: readonly PageMention[], entities: EntityTable): PlayersHere {
  const found: PlayersHere = {
    footballers: 0,
    players: 0,
    played: [],
    sides: [],
    alone: 0,
    golfers: 0,
    tennis: 0,
    drivers: 0,
  };
  const known = new Set<number>();
  for (const mention of mentions) {
    if (!mention.many || !isSurelyNamed(mention)) continue;
    const entity = mention.postings[0]?.entity as number;
    if (entities.kind(entity) !== 'person' || known.has(entity)) continue;
    known.add(entity);
    enter(found, entities.line(entity));
  }
  return found;
}

/** Enters somebody by the line. */
function enter(found: PlayersHere, line: string): void {
  if (isDriver(line)) found.drivers++;
  if (isFootballer(line)) found.footballers++;
  else if (isPlayer(line)) {
    found.players++;
    const game = gamePlayed(line);
    if (game !== undefined && !found.played.includes(game)) found.played.push(game);
    const ofSides = sideGameOf(line);
    if (ofSides && !found.sides.includes(ofSides)) found.sides.push(ofSides);
  } else if (playsAlone(line)) {
    found.alone++;
    if (line.includes('golfer')) found.golfers++;
    else if (/tennis/i.test(line)) found.tennis++;
  }
}
