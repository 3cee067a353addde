import type { ScannedRun } from '../scan/scan-run';
import { inWord } from '../units/char-class';
import { WordSketch } from '../words/word-sketch';
import { tableOf, wordSet } from '../words/word-table';

/** Enough of a report's beginning. */
const LOOK = 1000;
/** Menus name games too. */
const SHORTEST_RUN = 36;

/** Words without which no report on cricket goes, and which few other texts have. */
const WORDS = wordSet(
  `cricket cricketer cricketers wicket wickets overs innings stumps lbw batsman batsmen bowler bowlers bowled batted
  unbeaten umpire umpires toss declared odi odis t20 t20i t20is twenty20 century half-century`,
);
/** In news of many kinds countries are not sides because one item tells of a match. */
const NEWS = wordSet(
  'vote votes voted election elections parliament minister ministers president embassy troops treaty sanctions police',
);
/** Letters that every one of {@link WORDS} has: where none is nothing else need be read. */
const HINT =
  /wicket|overs|innings|stumps|lbw|bowl|batt|batsm|cricket|unbeaten|umpire|toss|declared|odi|t20|twenty20|century/i;
const SKETCH = new WordSketch([...WORDS, ...NEWS]);
const CRICKET = 1;
const OTHER = 2;
const TABLE = tableOf([
  [CRICKET, WORDS],
  [OTHER, NEWS],
]);
const FEWEST = 3;

/** What is said of cricket alone, each with a word without which it is not there; one of them is enough. */
const SURE_SHAPES: readonly (readonly [hint: string, shape: RegExp])[] = [
  // "2nd T20I", "the next ODI", "the first Ashes Test"
  [
    'T20I',
    /(?<!\p{L})(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|opening|final|next) T20I(?!\p{L})/iu,
  ],
  [
    'ODI',
    /(?<!\p{L})(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|opening|final|next) ODI(?!\p{L})/iu,
  ],
  [
    'Ashes Test',
    /(?<!\p{L})(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|opening|final|next) Ashes Test(?!\p{L})/iu,
  ],
  [' Test', /(?<!\p{L})\d{1,2}(?:st|nd|rd|th) (?:\p{Lu}\p{L}+ )?Test(?= (?:at|against|in|on|match)\b|[,.;:]|$)/u],
  [' to b', /(?<!\p{L})(?:opt(?:s|ed)?|ch(?:oo|o)se|elect(?:s|ed)?|decide[sd]?) to (?:bat|bowl)(?!\p{L})/u],
  ['toss', /(?<!\p{L})w[io]n(?:s|ning)? the toss(?:,? and)? (?:\p{L}+ to )?(?:bat|bowl|field)/u],
];
const isSurelyTold = (text: string): boolean =>
  SURE_SHAPES.some(([hint, shape]) => text.includes(hint) && shape.test(text));

/** What is told of a match of cricket alone, in the words of its reports. */
const SHAPES: readonly RegExp[] = [
  // "245 for four at stumps", "40 for one."
  /(?<![\d.,$£€])\d{1,3} for (?:one|two|three|four|five|six|seven|eight|nine|\d)(?: (?:at|after|when|off|overnight|in (?:reply|their|the|\d)|on (?:the|a|day))(?!\p{L})|[.;,)])/u,
  // "53-2 at the close", "declared at 402-8"
  /(?<!\d)\d{1,3}-\d (?:declared|at (?:the close|stumps|lunch|tea))|declared (?:at|on) \d{1,3}(?:-\d| for )/u,
  /(?:by|with) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) wickets?(?!\p{L})/u,
  /\b(?:all out|bowled out|dismissed|skittled) for \d{1,3}(?!\d)/u,
  /\bnot out \d|\d not out\b|\bunbeaten (?:on )?\d|\bunbeaten (?:half-)?century/u,
  /\d{1,3} without loss\b/u,
  /\b(?:won|lost|winning|losing) the toss and\b|\bput in to bat\b/u,
  /\bby an innings\b|\bfirst innings\b|\bsecond innings\b|\bfollow(?:ed|ing)? on,/u,
  /\b(?:at|before|after) stumps\b|\bclose of play\b/u,
  /\b(?:\d{2}|fifty|twenty) overs\b/u,
  /\b(?:first|second|third|fourth|fifth|sixth|final|opening|one-off|drawn) (?:day-night )?Tests?(?= (?:against|at|in|on|between|match|series)\b|[.,;])/u,
];
const SHAPES_ENOUGH = 2;
/** … and so many among news of other kinds. */
const AMONG_NEWS = 4;

/** Words of one kind at the beginning of a text. */
function* wordsOf(text: string, stop: number, kind: number): Iterable<string> {
  for (let at = 0; at < stop; at++) {
    if (!inWord(text, at)) continue;
    const from = at;
    while (at < text.length && inWord(text, at)) at++;
    if (at - from < FEWEST || !SKETCH.mayHold(text, from, at)) continue;
    if (TABLE.bitsAt(text, from, at) === kind) yield text.slice(from, at).toLowerCase();
  }
}

/**
 * True of an English report on cricket that names no player, team or cup that we know: "[England] were 245 for four at
 * stumps in the second Test". Two things are told that no other text has, or one of them and another word.
 */
export function tellsCricket(title: string, runs: readonly ScannedRun[]): boolean {
  const met = new Set<string>();
  const texts: string[] = [];
  let left = LOOK;
  for (const text of [title, ...bodies(runs)]) {
    const hinted = HINT.test(text.slice(0, left));
    for (const word of hinted ? wordsOf(text, Math.min(left, text.length), CRICKET) : []) met.add(word);
    texts.push(text.slice(0, left));
    left -= text.length;
    if (left <= 0) break;
  }
  const sure = texts.some(isSurelyTold);
  if (met.size === 0 && !sure) return false;
  let shapes = sure ? SHAPES_ENOUGH : 0;
  for (const shape of SHAPES) {
    const found = texts.map((text) => shape.exec(text)?.[0]).find((one) => one !== undefined);
    if (found === undefined) continue;
    shapes++;
    for (const word of wordsOf(found, found.length, CRICKET)) met.delete(word);
  }
  if (shapes < SHAPES_ENOUGH && (shapes === 0 || met.size === 0)) return false;
  return shapes >= AMONG_NEWS || texts.every((text) => [...wordsOf(text, text.length, OTHER)].length === 0);
}

function* bodies(runs: readonly ScannedRun[]): Iterable<string> {
  for (const { run, lang } of runs) {
    const read = (run.place === 'body' || run.place === 'heading') && run.text.length >= SHORTEST_RUN;
    if (read && lang === 'en') yield run.text;
  }
}
