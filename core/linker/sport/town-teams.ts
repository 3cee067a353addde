import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { gameOf, isNationalTeam, isOfWomen } from '../entity/sport-lines';

/** Names that begin with a town's are many; its teams are among the best known of them. */
const MOST = 400;

/**
 * The only team of some games whose name begins with a town's, "Green Bay" of the Green Bay Packers; -1 for none or several:
 * New York has two in American football. `women` = whether the page tells of women's teams, of these alone: undefined
 * where it tells of both.
 */
export function teamOfGames(
  town: string,
  games: readonly string[],
  women: boolean | undefined,
  lexicon: Lexicon,
  entities: EntityTable,
): number {
  let only = -1;
  for (const alias of lexicon.prefix(town, MOST)) {
    for (const { entity } of lexicon.postings(alias)) {
      if (entity === only || entities.kind(entity) !== 'organisation') continue;
      const line = entities.line(entity);
      if (!entities.name(entity).startsWith(`${town} `) || !games.includes(gameOf(line)) || isNationalTeam(line))
        continue;
      if (women !== undefined && isOfWomen(line) !== women) continue;
      if (only >= 0) return -1;
      only = entity;
    }
  }
  return only;
}
