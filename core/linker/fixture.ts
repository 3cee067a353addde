import { unitAt } from './char-class';
import type { ScannedMention } from './scan-run';
import { lettersStart } from './word-walk';
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

const SPACE = 0x20;
const V = 0x76;
const S = 0x73;
const isDash = (unit: number) => unit === 0x2d || unit === 0x2013 || unit === 0x2014;

/** True when "v", "vs." or "versus" ends at `end`. */
function endsVersus(text: string, end: number): boolean {
  const last = unitAt(text, end - 1);
  if (last !== V && last !== S && last !== 0x2e) return false;
  return /(?:^| )(?:vs?\.?|versus)$/.test(text.slice(Math.max(0, end - 7), end));
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

/** What two sides play, or how it ended, and "against", in several languages. */
const FACED =
  /(?:^|[^\p{L}])(?:\p{L}*(?:match|game|fixture|friendly|semi-?final|playoff|spiel|partie|partido|partita|jogo|mecz\p{L}{0,2}|wedstrijd|landskampen|matchen|league-oppgjøret|derby|матч|матче|матча)|(?:heim|auswärts)(?:sieg|niederlage)) (?:against|gegen|contre|contra|contro|ante|frente a|mot|mod|tegen|z|ze|przeciwko|против|с|со) (?:the |l['’]|la |le |el )?$/iu;
/** "a striker for [Spain]", "played for [Barcelona]" */
const PLAYS =
  /(?:^|[^\p{L}])(?:play(?:s|ed|ing)?|debut|striker|midfielder|goalkeeper|winger|appearances?) (?:for|from) (?:\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)? and )?(?:the )?$/u;
/** "сборная [России]", "منتخب [المغرب]", "la selección de [España]" */
const TEAM_OF =
  /(?:^|[^\p{L}])(?:сборн(?:ая|ой|ую)|збірн(?:а|ої|у)|(?:ال)?منتخب|reprezentacj(?:a|i|ę|ą)|équipe (?:de |d['’])|sélection (?:de |du |d['’])|selecci[óo]n (?:de |del )|seleção (?:de |da |do )) ?(?:la |l['’])?$/iu;
/** "[India] captain Rohit Sharma" */
const LED =
  /^(?:['’]s)? (?:captain|skipper|coach|head coach|striker|goalkeeper|midfielder|winger|batter|batsman|bowler|fly-half|wicketkeeper|squad)(?: \p{Lu}|['’]s\b|,)/u;
const FACING = new Set(
  'сборная сборной сборную збірна збірної збірну منتخب المنتخب reprezentacja reprezentacji reprezentację de del d da do du for from and against gegen contre contra contro ante a mot mod tegen z ze przeciwko против с со the la le el'.split(
    ' ',
  ),
);

/** "the match against [Burnley]" */
function isFaced(text: string, start: number): boolean {
  const unit = unitAt(text, start - 1);
  if (unit === SPACE && !FACING.has(text.slice(lettersStart(text, start - 1), start - 1).toLowerCase())) return false;
  if (unit !== SPACE && unit !== 0x27 && unit !== 0x2019) return false;
  const before = text.slice(Math.max(0, start - LOOK), start);
  return FACED.test(before) || PLAYS.test(before) || TEAM_OF.test(before);
}

/** "the [Alabama] versus [Florida State] football game", "an [Army]–[Navy] game": the names of places are teams. */
export function isSide(text: string, { start, end }: ScannedMention): boolean {
  if (isFaced(text, start) || LED.test(text.slice(end, end + 24))) return true;
  if (!precedesSide(text, end) && !followsSide(text, start)) return false;
  const after = text.slice(end, end + LOOK);
  const side = SIDE.exec(after);
  if (side) return isGame(after.slice(side[0].length));
  return isGame(after) && OTHER_SIDE.test(text.slice(Math.max(0, start - LOOK), start));
}
