import type { ScannedMention } from './scan-run';
import { isSportWord } from './words/sports';

/** Units of text in which the other side and the game are looked for. */
const LOOK = 80;

const SIDE = /^(?: (?:vs?\.?|versus) |[-–—])(?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}/u;
const OTHER_SIDE = /\p{Lu}[\p{L}.’'-]*(?: (?:vs?\.?|versus) |[-–—])(?:the )?$/u;
/** What two sides play, perhaps after its kind: "college football game". */
const GAME =
  /^ (?:(?:\p{L}+|\d{4}) ){0,3}?(game|match|fixture|clash|final|semifinal|semi-final|derby|rivalry|opener|friendly|tie|test)\b/u;
/** Of these, states have some too: "the China-Russia clash" needs a word of sport before it. */
const ONLY_GAMES = new Set(['game', 'match', 'fixture', 'derby', 'semifinal', 'semi-final']);

/** True when the words that follow are a game. */
function isGame(text: string): boolean {
  const [phrase = '', game = ''] = GAME.exec(text) ?? [];
  return game !== '' && (ONLY_GAMES.has(game) || phrase.split(' ').some((word) => word !== game && isSportWord(word)));
}

const V = 0x76;
const S = 0x73;

/** True when a dash or what may be "v" or "versus" stands at `at`, read in the direction `step`. */
function joinsSides(text: string, at: number, step: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2d || unit === 0x2013 || unit === 0x2014) return true;
  if (unit !== 0x20) return false;
  const next = text.charCodeAt(at + step);
  return next === V || (step < 0 && (next === S || next === 0x2e || text.endsWith('the', at)));
}

/** "the [Alabama] versus [Florida State] football game", "an [Army]–[Navy] game": the names of places are teams. */
export function isSide(text: string, { start, end }: ScannedMention): boolean {
  if (!joinsSides(text, end, 1) && !joinsSides(text, start - 1, -1)) return false;
  const after = text.slice(end, end + LOOK);
  const side = SIDE.exec(after);
  if (side) return isGame(after.slice(side[0].length));
  return isGame(after) && OTHER_SIDE.test(text.slice(Math.max(0, start - LOOK), start));
}
