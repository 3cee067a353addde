import { inWord, isApostrophe, unitAt } from '../units/char-class';
import { HYPHEN, S } from '../units/signs';
import { wordEnd } from '../units/word-walk';
import { FOOTBALL, LOOSE, OTHER_GAMES, SPORTS } from '../words/sport-words';
import { readEast } from '../words/sport-words-east';
import { WordSketch } from '../words/word-sketch';
import { tableOf } from '../words/word-table';

const MOST_LOOSE = 3;
/** Without a word of its own kind it takes more. */
const ENOUGH_LOOSE = 6;

/** Enough of a page's beginning to tell what it is about. */
const LOOK = 1000;
/** Different words it takes. */
const ENOUGH = 4;

/** Units of the shortest word above. */
const SHORTEST = 3;
const ANY_GAME = new Set([...SPORTS, ...FOOTBALL, ...OTHER_GAMES]);
const SKETCH = new WordSketch(ANY_GAME);
const TABLE = tableOf([[1, ANY_GAME]]);

export type Sport = '' | 'football' | 'other';

/** Fewer teams named in full say nothing: a firm may own two. */
const ENOUGH_TEAMS = 2;
/** So many teams are named in full on pages about sport alone, whatever their words. */
const MANY_TEAMS = 6;

/** Fewer footballers are named on other pages too; of other games fewer players are known. */
const ENOUGH_PLAYERS = 3;
export const ENOUGH_OTHERS = 2;
/** So many words of sport say with them what a page reports on. */
const FEW_WORDS = 2;

/** Small words that Hebrew and Arabic write onto the next: "למשחק", "والمدرب". */
const ATTACHED: ReadonlySet<number> = new Set(
  [...'ובלהמשכ\u0648\u0628\u0644\u0641\u0643'].map((letter) => letter.charCodeAt(0)),
);

/** Where the scripts of East Asia begin. */
const EAST_FROM = 0x2e80;

const isInTable = (text: string, from: number, end: number): boolean =>
  end - from >= SHORTEST && SKETCH.mayHold(text, from, end) && TABLE.bitsAt(text, from, end) !== 0;

/** What a page tells of sport besides its words. */
interface SportTold {
  /** Teams named in full, and how many of them play football. */
  teams: number;
  football: number;
  /** Footballers and managers, and players of other games. */
  footballers: number;
  athletes: number;
  /** Results and grounds; each says as much as a word. */
  results: number;
  footballLeague: boolean;
  /** Whether a league or team of a game is named whose teams go by nicknames, and whether it is American football. */
  nicknamed: boolean;
  american: boolean;
}

const NOTHING: SportTold = {
  teams: 0,
  football: 0,
  footballers: 0,
  athletes: 0,
  results: 0,
  footballLeague: false,
  nicknamed: false,
  american: false,
};
/** What Americans call football, and the others of their words are none of soccer. */
const FOOTBALL_WORD = 'football';
/** So many results beside such a league or team are of its game. */
const ENOUGH_RESULTS = 2;

/** End of the word joined by a hyphen to the one that ends at `at`, "semi-final"; `at` where none is. */
function joinedEnd(text: string, at: number, stop: number): number {
  if (unitAt(text, at) !== HYPHEN) return at;
  let end = at + 1;
  while (end < stop && inWord(text, end)) end++;
  return end > at + 1 ? end : at;
}

/** What kind of sport a page reports on, by the words of its beginning and by what else is told; '' = none. */
export function sportOf(texts: Iterable<string>, told: SportTold = NOTHING): Sport {
  const met = new Set<string>();
  let left = LOOK;
  for (const text of texts) {
    const stop = Math.min(left, text.length);
    let read = false;
    for (let at = 0; at < stop; at++) {
      if (!inWord(text, at)) continue;
      const from = at;
      while (at < stop && inWord(text, at)) at++;
      const joined = joinedEnd(text, at, stop);
      if (joined > at && isInTable(text, from, joined)) {
        met.add(text.slice(from, joined).toLowerCase());
        at = joined;
        continue;
      }
      let end = at < stop ? at : wordEnd(text, at);
      if (unitAt(text, from) >= EAST_FROM && !read) {
        readEast(text, stop, met);
        read = true;
      }
      // "the NBA’s": the ending is none of the word.
      if (isApostrophe(unitAt(text, end - 2)) && unitAt(text, end - 1) === S) end -= 2;
      if (isInTable(text, from, end)) met.add(text.slice(from, end).toLowerCase());
      else if (ATTACHED.has(unitAt(text, from)) && isInTable(text, from + 1, end)) met.add(text.slice(from + 1, end));
    }
    left -= text.length;
    if (left <= 0) break;
  }
  return kindOf([...met], told);
}

function kindOf(met: readonly string[], told: SportTold): Sport {
  const { teams, football, footballers, athletes, results } = told;
  const loose = met.filter((word) => LOOSE.has(word)).length;
  const words = met.length - loose + Math.min(loose, MOST_LOOSE) + results;
  const any = met.length + results > 0;
  const named = teams >= MANY_TEAMS || (teams >= ENOUGH_TEAMS && any) ? teams : 0;
  const players = footballers >= (results > 0 ? 1 : ENOUGH_PLAYERS) && any ? footballers : 0;
  const few = teams > 0 ? 1 : FEW_WORDS;
  if (athletes >= ENOUGH_OTHERS && met.length >= few && players === 0 && football === 0) return 'other';
  const ofFootball =
    met.some((word) => FOOTBALL.has(word) && !(told.american && word === FOOTBALL_WORD)) ||
    (told.footballLeague && results > 0);
  if (told.nicknamed && results >= ENOUGH_RESULTS && !ofFootball && football + footballers === 0) return 'other';
  if (words + named + players < ENOUGH && loose < ENOUGH_LOOSE) return '';
  const others = met.filter((word) => OTHER_GAMES.has(word)).length;
  const clubs = named > 0 && football * 2 > teams;
  // "awarded for handball", "he played cricket as a boy": one word of another game among footballers and their clubs.
  if (others > (players > 0 || (clubs && ofFootball) ? 1 : 0)) return 'other';
  if (players > 0) return 'football';
  return (named > 0 ? clubs : ofFootball) ? 'football' : 'other';
}
