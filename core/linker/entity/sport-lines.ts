/** What the lines of entities tell of games. */

/** How the lines of clubs and national teams tell their game: "British football club", "Ice hockey team of …". */
const GAME = /\b(american football|football|ice hockey|basketball|baseball|cricket|rugby|handball) (?:club|team)\b/i;
/** The game a team plays by its line: "basketball"; '' when it tells none. */
export const gameOf = (line: string): string => GAME.exec(line)?.[1]?.toLowerCase() ?? '';
/** The game of footballers and their clubs, see {@link gameOf}. */
export const FOOTBALL = 'football';

/** True of clubs and national teams, by their lines. */
export const isSportTeam = (line: string): boolean => /\b(?:club|team)\b/i.test(line);

/** Who plays football, coaches among them: the first words tell what somebody is. */
const FOOTBALLER =
  /^(?!American football)(?:\p{Lu}\p{L}+ ){0,2}(?:former )?(?:[Ff]ootballer|[Ff]ootball (?:manager|coach)|goalkeeper|striker|midfielder|defender|winger)\b/u;
export const isFootballer = (line: string): boolean => FOOTBALLER.test(line);

/** Who plays it still: coaches and former players share their surnames with them. */
const IN_FOOTBALL =
  /^(?:\p{Lu}\p{L}+ ){0,2}(?:[Ff]ootballer|(?:[Ff]ootball )?(?:goalkeeper|striker|midfielder|defender|winger))\b/u;
export const playsFootball = (line: string): boolean => IN_FOOTBALL.test(line);

/** Who plays another game for a team. */
const PLAYER =
  /\b(?:cricketer|(?:fast |spin )bowler|batter|batsman|rugby (?:union |league )?player|basketball player|American football player|quarterback|baseball player|(?:ice )?hockey player)\b/i;
export const isPlayer = (line: string): boolean => PLAYER.test(line);

/** Games of whose teams nicknames alone are told, in the lines of who plays them; undefined for others. */
const NICKNAMED = /\b(?:american football|ice hockey|basketball|baseball)\b/;
export const gamePlayed = (line: string): string | undefined => NICKNAMED.exec(line.toLowerCase())?.[0];

/** Who plays or races alone. */
const ALONE =
  /\b(?:tennis player|golfer|boxer|(?:figure |speed )?skater|skier|snowboarder|biathlete|sprinter|runner|swimmer|athlete|gymnast|jumper|thrower|racing (?:driver|cyclist))\b/i;
export const playsAlone = (line: string): boolean => ALONE.test(line);

const DRIVER = /\bracing driver\b/i;
export const isDriver = (line: string): boolean => DRIVER.test(line);

/** Competitions of games that are played by countries. */
const OF_COUNTRIES =
  /\b(?:rugby|cricket)\b.*\b(?:championship|competition|tournament)|\b(?:championship|competition|tournament)\b.*\b(?:rugby|cricket)\b/i;
export const isOfCountries = (line: string): boolean => OF_COUNTRIES.test(line);

/** Games that countries play against each other and that a page may be about. */
export type SideGame = 'football' | 'cricket' | 'rugby union' | 'rugby league';

/** The game of sides in the line of a player, a team or a competition; undefined for others. */
export function sideGameOf(line: string): SideGame | undefined {
  if (/\brugby\b/i.test(line)) return /\brugby league\b/i.test(line) ? 'rugby league' : 'rugby union';
  return /\b(?:cricket(?:er)?|(?:fast |spin )bowler|batter|batsman)\b/i.test(line) ? 'cricket' : undefined;
}

/** "Women’s national football team of Spain": where these alone are named, countries are their sides. */
export const isWomensTeam = (line: string): boolean => /\bwomen['’]s\b.*\bteam\b/i.test(line);
/** True of women's clubs and leagues too. */
export const isOfWomen = (line: string): boolean => /\bwom[ae]n|\bWNBA\b/i.test(line);
export const isNationalTeam = (line: string): boolean => /\bnational\b.*\bteam\b/i.test(line);
