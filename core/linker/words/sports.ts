/** Words that reports of matches are full of, in several languages: on such pages a country's name means its team. */
const SPORTS = new Set(
  `match matches goal goals striker midfielder defender goalkeeper winger coach league cup rugby football soccer cricket tennis
  hockey basketball baseball nba nfl quarterback touchdown innings wicket tournament semi-final semifinal quarter-final
  quarterfinal knockout kick-off halftime penalty stadium fixture squad teammate season club championship qualifier qualifiers
  playoff playoffs tries scrum fly-half scrum-half batsman bowler team teams player players
  spiel tor tore trainer stürmer torwart bundesliga mannschaft halbzeit elfmeter stadion verein
  buts but entraîneur attaquant gardien équipe stade championnat ligue
  gol goles partido entrenador delantero portero equipo liga copa estadio
  partita allenatore attaccante portiere squadra campionato calcio
  матч гол тренер нападающий вратарь команда чемпионат сборная
  maç teknik gol kaleci forvet takım lig`.split(/\s+/),
);

/** Enough of a page's beginning to tell what it is about. */
const LOOK = 2_000;
/** Different words it takes. */
const ENOUGH = 4;

export const isSportWord = (word: string): boolean => SPORTS.has(word);

/** True when a page reports on sport, by the words of its beginning. */
export function isAboutSport(texts: Iterable<string>): boolean {
  const met = new Set<string>();
  let left = LOOK;
  for (const text of texts) {
    for (const word of text
      .slice(0, left)
      .toLowerCase()
      .split(/[^\p{L}-]+/u))
      if (SPORTS.has(word)) met.add(word);
    if (met.size >= ENOUGH) return true;
    left -= text.length;
    if (left <= 0) return false;
  }
  return false;
}
