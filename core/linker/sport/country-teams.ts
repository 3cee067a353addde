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
  const land = entities.name(country);
  const names = women
    ? [`${land} women's national ${game} team`]
    : // "England cricket team" plays for Wales too.
      [`${land} national ${game} team`, `${land} ${game} team`];
  for (const name of names) {
    const [team] = wholeNames(name, 'en', lexicon);
    const found = team && lexicon.postings(team.alias)[0]?.entity;
    if (found !== undefined) return found;
  }
  return -1;
}
