import type { ScannedRun } from '../scan/scan-run';
import { inWord } from '../units/char-class';
import { HYPHEN } from '../units/signs';
import { WordSketch } from '../words/word-sketch';
import { tableOf, wordSet } from '../words/word-table';

/** Enough of a report's beginning. */
const LOOK = 1000;
const FEWEST = 3;
/** One of these words is said of other things, too. */
const ENOUGH = 2;

/** Words of one American game alone, by the game as the lines of its teams tell it. */
const WORDS: readonly (readonly [game: string, words: ReadonlySet<string>])[] = [
  [
    'baseball',
    wordSet(
      `homer homers homered inning rbi rbis two-run three-run bullpen pitcher pitchers shortstop outfielder baseman dugout
      strikeouts fastball slugger shutout doubleheader walk-off`,
    ),
  ],
  [
    'basketball',
    wordSet('rebounds jumper three-pointer three-pointers layup layups buzzer-beater backcourt dunk dunks'),
  ],
  ['ice hockey', wordSet('puck goaltender goaltenders goalie defenseman defenceman slapshot power-play')],
];
/** Schools and colleges play these games too, and call their teams alike; votes are won as well. */
const OTHERS = wordSet(
  `school schools varsity freshman sophomore college colleges university ncaa prep preps
  vote votes voted council lawmakers legislature verdict lawsuit election`,
);
const OF_OTHERS = 1 << WORDS.length;
const TABLE = tableOf([...WORDS.map(([, words], at) => [1 << at, words] as const), [OF_OTHERS, OTHERS]]);
const SKETCH = new WordSketch([...WORDS.flatMap(([, words]) => [...words]), ...OTHERS]);

/** What the words of a page tell of American games. */
export interface AmericanTold {
  /** The one of which it has several words; undefined for none or several games. */
  game: string | undefined;
  /** Whether it tells of schools or of votes. */
  others: boolean;
}

const isOfWord = (text: string, at: number): boolean => inWord(text, at) || text.charCodeAt(at) === HYPHEN;

/** Reads the beginning of an English page. */
export function americanTold(title: string, runs: readonly ScannedRun[]): AmericanTold {
  const met: Set<string>[] = WORDS.map(() => new Set());
  let others = false;
  let left = LOOK;
  for (const text of [title, ...bodies(runs)]) {
    const stop = Math.min(left, text.length);
    for (let at = 0; at < stop; at++) {
      if (!inWord(text, at)) continue;
      const from = at;
      while (at < text.length && isOfWord(text, at)) at++;
      if (at - from < FEWEST || !SKETCH.mayHold(text, from, at)) continue;
      const games = TABLE.bitsAt(text, from, at);
      if (games & OF_OTHERS) others = true;
      else if (games !== 0) met[31 - Math.clz32(games)]?.add(text.slice(from, at).toLowerCase());
    }
    left -= text.length;
    if (left <= 0) break;
  }
  const told = WORDS.filter((_, at) => (met[at]?.size ?? 0) >= ENOUGH);
  return { game: told.length === 1 ? told[0]?.[0] : undefined, others };
}

function* bodies(runs: readonly ScannedRun[]): Iterable<string> {
  for (const { run, lang } of runs) if (run.place !== 'furniture' && lang === 'en') yield run.text;
}
