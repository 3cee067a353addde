import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import type { SideGame } from '../entity/sport-lines';

/** The national team of a country, or a part of one, in a game; -1 when the dataset has none. */
export function countryTeam(
  country: number,
  game: SideGame,
  women: boolean,
  lexicon: Lexicon,
  entities: EntityTable,
): number {
  const land = entities.name(country);
  for (const called of game === 'football' ? FOOTBALL : [game]) {
    const names = women
      ? [`${land} women's national ${called} team`]
      : // "England cricket team" plays for Wales too.
        [`${land} national ${called} team`, `${land} ${called} team`];
    const found = teamCalled(names, lexicon);
    if (found >= 0) return found;
  }
  return -1;
}

/** What countries call the game in the names of their teams. */
const FOOTBALL = ['football', 'soccer'];

/** What the first of the names that is known means; -1 when none is. */
function teamCalled(names: readonly string[], lexicon: Lexicon): number {
  for (const name of names) {
    const [team] = wholeNames(name, 'en', lexicon);
    const found = team && lexicon.postings(team.alias)[0]?.entity;
    if (found !== undefined) return found;
  }
  return -1;
}
