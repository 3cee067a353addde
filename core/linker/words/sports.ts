import { inWord } from '../char-class';
import { wordEnd } from '../word-walk';

/** Words that reports of matches are full of, in several languages: on such pages a country's name means its team. */
const SPORTS = new Set(
  `match matches goal goals striker midfielder defender goalkeeper winger coach league cup rugby football soccer cricket tennis
  hockey basketball baseball nba nfl quarterback touchdown innings wicket tournament semifinal
  quarterfinal knockout halftime penalty stadium fixture squad teammate season club championship qualifier qualifiers
  playoff playoffs tries scrum fly scrum batsman bowler team teams player players
  spiel tor tore trainer stürmer torwart bundesliga mannschaft halbzeit elfmeter stadion verein
  buts but entraîneur attaquant gardien équipe stade championnat ligue
  gol goles partido entrenador delantero portero equipo liga copa estadio
  partita allenatore attaccante portiere squadra campionato calcio
  матч гол тренер нападающий вратарь команда чемпионат сборная
  maç teknik gol kaleci forvet takım lig`.split(/\s+/),
);

/** Enough of a page's beginning to tell what it is about. */
const LOOK = 800;
/** Different words it takes. */
const ENOUGH = 4;

export const isSportWord = (word: string): boolean => SPORTS.has(word);

/** True when a page reports on sport, by the words of its beginning. */
export function isAboutSport(texts: Iterable<string>): boolean {
  const met = new Set<string>();
  let left = LOOK;
  for (const text of texts) {
    const stop = Math.min(left, text.length);
    for (let at = 0; at < stop; at++) {
      if (!inWord(text, at)) continue;
      const end = wordEnd(text, at);
      const word = text.slice(at, end).toLowerCase();
      if (SPORTS.has(word)) met.add(word);
      at = end;
    }
    if (met.size >= ENOUGH) return true;
    left -= text.length;
    if (left <= 0) return false;
  }
  return false;
}
