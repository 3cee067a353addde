import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { gameOf } from '../entity/sport-lines';
import type { PageMention } from '../settle/page-mention';
import type { AmericanTold } from './american-words';
import type { TeamsHere } from './teams-here';

/** Enters the teams that a page names by nicknames alone, where it tells of their game. */
export function enterNicknamed(
  found: TeamsHere,
  mentions: readonly PageMention[],
  american: () => AmericanTold,
  entities: EntityTable,
): void {
  for (const game of found.people.played)
    if (found.nicknamed.length === 0) enterByNicknames(found, game, ENOUGH_NICKNAMES, mentions, entities);
  if (found.nicknamed.length === 0 && !mentions.some((mention) => bearsNickname(mention, entities))) return;
  const { game, others } = american();
  found.others = others;
  if (game !== undefined && !others) {
    // "eight homers … two-run … the [Mariners]": beside words of the game one team of it is enough.
    if (found.nicknamed.length === 0) enterByNicknames(found, game, 1, mentions, entities);
    found.told = found.nicknamed.includes(game) && found.known.length > 0;
  }
  if (found.nicknamed.length > 0) addNicknamed(found, mentions, entities);
}

/** True of a name that means some team by its nickname. */
const bearsNickname = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings[0] !== undefined &&
  (postings[0].flags & AliasFlag.Short) !== 0 &&
  postings.some(({ entity }) => entities.kind(entity) === 'organisation' && gameOf(entities.line(entity)) !== '');

/** So many nicknames of its teams beside one of its players make a game that of the page. */
const ENOUGH_NICKNAMES = 3;

/**
 * Enters a game if the page names teams of its by nicknames alone, "the Broncos beat the visiting Bills", and `enough` by
 * nicknames that are no common words.
 */
function enterByNicknames(
  found: TeamsHere,
  game: string,
  enough: number,
  mentions: readonly PageMention[],
  entities: EntityTable,
): void {
  found.nicknamed.push(game);
  const before = found.known.length;
  const added = addNicknamed(found, mentions, entities);
  if (added >= enough || found.known.length - before >= ENOUGH_NICKNAMES) return;
  found.known.length = before;
  found.nicknamed.pop();
}

/** Adds the teams that nicknames alone name, "[White Sox] 4, Twins 3", where one team of the games here bears them. Returns how many of these are no common words. */
function addNicknamed(found: TeamsHere, mentions: readonly PageMention[], entities: EntityTable): number {
  let sure = 0;
  const plays = ({ entity }: Posting) =>
    entities.kind(entity) === 'organisation' && found.nicknamed.includes(gameOf(entities.line(entity)));
  for (const { postings, from } of mentions) {
    if (!postings[0] || !(postings[0].flags & AliasFlag.Short) || from.run.place === 'furniture') continue;
    const teams = postings.filter(plays);
    const [only] = teams;
    if (!only || teams.length !== 1 || found.known.includes(only.entity)) continue;
    found.known.push(only.entity);
    if (!(only.flags & AliasFlag.CommonWord)) sure++;
  }
  return sure;
}
