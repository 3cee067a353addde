import { Cue, type CueWords } from '../scan/cues';
import type { ScannedMention } from '../scan/scan-run';
import { isApostrophe, unitAt } from '../units/char-class';
import { S, SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { isDash, wordStarting } from '../units/word-walk';
import { phraseBehind, phrasesBehind, withOwner } from '../words/phrases';
import { isSportWord } from '../words/sport-words';
import { tableOf, wordSet } from '../words/word-table';
import { WordsBefore } from '../words/words-before';
import { endsPlayed } from './played-for';

/** Units of text in which the other side and the game are looked for. */
const LOOK = 80;

const SIDE = /^(?: (?:vs?\.?|versus) |[-–—])(?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}/u;
const OTHER_SIDE = /\p{Lu}[\p{L}.’'-]*(?: (?:vs?\.?|versus) |[-–—])(?:the )?$/u;
/** What two sides play, perhaps after its kind: "college football game". */
const GAME =
  /^ (?:(?:\p{L}+|\d{4}) ){0,3}?(game|match|fixture|clash|final|semifinal|semi-final|derby|rivalry|opener|friendly|tie|test)\b/u;
/** Of these, states have some too: "the China-Russia clash" needs a word of sport before it. */
const ONLY_GAMES = new Set(['game', 'match', 'fixture', 'derby', 'semifinal', 'semi-final']);

/** "Alabama vs. Auburn: how to watch" */
const WATCHED =
  /^(?::|,| [-–—])? (?:how to watch|predictions?|odds|previews?|highlights|line-?ups|team news|tip-?off|kick-?off)(?!\p{L})/iu;

/** True when the words that follow are a game. */
function isGame(text: string): boolean {
  if (WATCHED.test(text)) return true;
  const [phrase = '', game = ''] = GAME.exec(text) ?? [];
  return game !== '' && (ONLY_GAMES.has(game) || phrase.split(' ').some((word) => word !== game && isSportWord(word)));
}

const V = 0x76;

/** True when "v", "vs." or "versus" ends at `end`. */
function endsVersus(text: string, end: number): boolean {
  const last = unitAt(text, end - 1);
  if (last !== V && last !== S && last !== 0x2e) return false;
  return /(?:^| )(?:vs?\.?|versus)$/.test(textBefore(text, end, 7));
}

/** True when a dash or "versus" stands before the name that begins at `start`, "the" perhaps between them. */
function followsSide(text: string, start: number): boolean {
  const at = text.startsWith('the ', start - 4) ? start - 4 : start;
  const unit = unitAt(text, at - 1);
  return isDash(unit) || (unit === SPACE && endsVersus(text, at - 1));
}

/** True when a dash, or what may be "v" or "versus", follows the name that ends at `end`. */
const precedesSide = (text: string, end: number): boolean =>
  isDash(unitAt(text, end)) || (unitAt(text, end) === SPACE && unitAt(text, end + 1) === V);

const AGAINST = wordSet('against gegen contre contra contro ante a mot mod tegen z ze przeciwko против с со');
/** What two sides play; compounds end so. */
const GAMES =
  'match game fixture friendly semifinal playoff spiel partie partido partita jogo mecz meczu meczem wedstrijd landskampen matchen oppgjøret derby матч матче матча heimsieg heimniederlage'.split(
    ' ',
  );
const ARTICLES = wordSet('the la le el l');
const OF = wordSet('de del da do du d');
/** "la selección de [España]" */
const TEAMS = wordSet('équipe sélection selección seleccion seleção');
/** "сборная [России]", "منتخب [المغرب]" */
const TEAM = wordSet(
  'сборная сборной сборную збірна збірної збірну منتخب المنتخب reprezentacja reprezentacji reprezentację',
);
/** "a striker for [Spain]", "played for [Barcelona]" */
const PLAYERS = wordSet(
  'play plays played playing debut striker midfielder goalkeeper winger appearance appearances featured',
);
/** "[Liverpool] footballer Diogo Jota": who plays football, whatever else the page is about. */
const FOOTBALLERS = wordSet('footballer striker goalkeeper midfielder winger');
/** "[India] captain Rohit Sharma" */
const LEADERS = phrasesBehind([
  ...FOOTBALLERS,
  ...wordSet('captain skipper coach batter batsman bowler wicketkeeper squad'),
  'head coach',
  'fly-half',
]);
const NAMED = /^(?: \p{Lu}|['’]s\b|,)/u;

const ARTICLE = 1;
const AND = 2;
const FOR = 4;
const GENITIVE = 8;
const FACE = 16;
const FRONT = 32;
const SQUAD = 64;
const SIDES = 128;
const PLAYER = 256;
const TABLE = tableOf([
  [ARTICLE, ARTICLES],
  [AND, ['and']],
  [FOR, ['for', 'from']],
  [GENITIVE, OF],
  [FACE, AGAINST],
  [FRONT, ['frente']],
  [SQUAD, TEAM],
  [SIDES, TEAMS],
  [PLAYER, PLAYERS],
]);

export const FIXTURE_CUES: CueWords = {
  cue: Cue.Side,
  before: [...TEAM, ...ARTICLES, ...OF, ...AGAINST, 'and', 'for', 'from', 'v', 'vs', 'versus'],
  after: [...LEADERS.words, 'v', 'vs', 'versus'],
};

/** "the match against [Burnley]", "she plays for [Spain]" */
function isFaced(text: string, start: number): boolean {
  const unit = unitAt(text, start - 1);
  if (unit !== SPACE && !isApostrophe(unit)) return false;
  const before = new WordsBefore(text, start - 1, TABLE);
  if (before.bits & SQUAD) return true;
  if (before.bits & ARTICLE) before.step();
  const joint = before.bits;
  if (joint & AND) return endsPlayed(text, start);
  if (!(joint & (FOR | GENITIVE | FACE))) return false;
  before.step();
  if (joint & FOR) return (before.bits & PLAYER) !== 0;
  if (joint & GENITIVE) return (before.bits & SIDES) !== 0;
  if (before.bits & FRONT) before.step();
  const word = text.slice(before.start, before.end).toLowerCase();
  return word !== '' && GAMES.some((game) => word.endsWith(game));
}

/** True when the word after a name that ends at `end` is that of a captain or coach, who is named. */
function isLed(text: string, end: number): boolean {
  const at = withOwner(text, end);
  const leader = phraseBehind(text, at, LEADERS);
  const to = at + 1 + leader.length;
  return leader !== '' && text.startsWith(leader, at + 1) && NAMED.test(textAfter(text, to, 3));
}

/** True when a footballer who is named follows the name: "[Liverpool] footballer Diogo Jota". */
export const hasFootballer = (text: string, end: number): boolean =>
  isLed(text, end) && FOOTBALLERS.has(wordStarting(text, withOwner(text, end) + 1));

/** "the [Alabama] versus [Florida State] football game", "an [Army]–[Navy] game": the names of places are teams. */
export function isSide(text: string, { start, end }: ScannedMention): boolean {
  if (isFaced(text, start) || isLed(text, end)) return true;
  if (!precedesSide(text, end) && !followsSide(text, start)) return false;
  const after = textAfter(text, end, LOOK);
  const side = SIDE.exec(after);
  if (side) return isGame(after.slice(side[0].length));
  return isGame(after) && OTHER_SIDE.test(textBefore(text, start, LOOK));
}
