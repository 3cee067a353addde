import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { gameOf } from './sport-lines';
import type { TeamsHere } from './teams-here';

/** Enters the teams that a page names by nicknames alone, where it tells of their game. */
export function enterNicknamed(found: TeamsHere, mentions: readonly PageMention[], entities: EntityTable): void {
  for (const game of found.people.played)
    if (found.nicknamed.length === 0) enterByNicknames(found, game, mentions, entities);
  if (found.nicknamed.length > 0) addNicknamed(found, mentions, entities);
}

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
