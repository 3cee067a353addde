/** What clubs of a game play for: "American football league of …", "The first division of English football". */
const LEAGUE = /^(?:The )?(?:[\p{L}’-]+ ){0,3}(?:league|division|competition|cup|final)\b/iu;
const NATIONS = /\b(?:national|world)\b/i;
const OF_LEAGUE = /\b(football|ice hockey|basketball|baseball|rugby)\b/i;
const AMERICAN = 'american football';

/** The game of which an entity is a league or a cup, by its line; '' when it is none. */
export function leagueGame(line: string): string {
  const begin = LEAGUE.exec(line);
  if (!begin || NATIONS.test(begin[0])) return '';
  return line.toLowerCase().includes(AMERICAN) ? AMERICAN : (OF_LEAGUE.exec(line)?.[1]?.toLowerCase() ?? '');
}
