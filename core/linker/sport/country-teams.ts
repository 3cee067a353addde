import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';

/** Games that countries play against each other and that a page may be about. */
export type SideGame = 'football' | 'cricket' | 'rugby union' | 'rugby league';

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

/** The game of sides in the line of a player, a team or a competition; undefined for others. */
export function sideGameOf(line: string): SideGame | undefined {
  if (/\brugby\b/i.test(line)) return /\brugby league\b/i.test(line) ? 'rugby league' : 'rugby union';
  return /\b(?:cricket(?:er)?|(?:fast |spin )bowler|batter|batsman)\b/i.test(line) ? 'cricket' : undefined;
}

/** "Women’s national football team of Spain": where these alone are named, countries are their sides. */
export const isWomensTeam = (line: string): boolean => /\bwomen['’]s\b.*\bteam\b/i.test(line);
export const isNationalTeam = (line: string): boolean => /\bnational\b.*\bteam\b/i.test(line);
