import { inWord } from '../char-class';
import { wordEnd } from '../word-walk';

/** Words that reports of matches are full of, in several languages: on such pages a country's name means its team. */
const SPORTS = new Set(
  `match matches goal goals striker midfielder defender goalkeeper winger coach captain league cup cups rugby football soccer cricket tennis
  hockey basketball baseball nba nfl quarterback touchdown innings wicket tournament semifinal
  quarterfinal knockout halftime penalty stadium fixture squad teammate season club championship qualifier qualifiers
  playoff playoffs tries scrum batsman bowler team teams player players
  spiel trainer stürmer torwart bundesliga mannschaft halbzeit elfmeter stadion verein
  entraîneur attaquant gardien équipe stade championnat ligue
  gol goles partido entrenador delantero portero equipo liga copa estadio
  partita allenatore attaccante portiere squadra campionato calcio
  матч гол тренер нападающий вратарь команда чемпионат сборная
  maç teknik gol kaleci forvet takım lig`.split(/\s+/),
);

/** Of these, other texts have a few too. */
const LOOSE = new Set(
  `match matches goal goals league cup cups coach tournament fixture season club team teams player players captain liga ligue lig
  championship qualifier qualifiers copa equipo équipe takım команда`.split(/\s+/),
);
const MOST_LOOSE = 3;
/** Without a word of its own kind it takes more. */
const ENOUGH_LOOSE = 6;

/** Enough of a page's beginning to tell what it is about. */
const LOOK = 1000;
/** Different words it takes. */
const ENOUGH = 4;

export const isSportWord = (word: string): boolean => SPORTS.has(word);

/** True when a page reports on sport, by the words of its beginning. */
export function isAboutSport(texts: Iterable<string>): boolean {
  const met = new Set<string>();
  const loose = new Set<string>();
  let left = LOOK;
  for (const text of texts) {
    const stop = Math.min(left, text.length);
    for (let at = 0; at < stop; at++) {
      if (!inWord(text, at)) continue;
      const end = wordEnd(text, at);
      const word = text.slice(at, end).toLowerCase();
      if (SPORTS.has(word)) (LOOSE.has(word) ? loose : met).add(word);
      at = end;
    }
    if (met.size + Math.min(loose.size, MOST_LOOSE) >= ENOUGH || loose.size >= ENOUGH_LOOSE) return true;
    left -= text.length;
    if (left <= 0) return false;
  }
  return false;
}
