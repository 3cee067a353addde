import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import type { SideGame } from './sport-lines';

/** The national team of a country, or a part of one, in a game; -1 when the dataset has none. */
export function countryTeam(
  country: number,
  game: SideGame,
  women: boolean,
  lexicon: Lexicon,
  entities: EntityTable,
): number {
  const sort = women ? "women's national" : 'national';
  const [team] = wholeNames(`${entities.name(country)} ${sort} ${game} team`, 'en', lexicon);
  return team ? (lexicon.postings(team.alias)[0]?.entity ?? -1) : -1;
}
