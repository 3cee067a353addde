import type { SideGame } from '../entity/sport-lines';
import type { ScannedRun } from '../scan/scan-run';

const CRICKET = 'cricket';

/** Words that reports of one game alone have. */
const WORDS: readonly (readonly [game: SideGame, words: RegExp])[] = [
  [
    CRICKET,
    /(?<!\p{L})(?:cricket|ODIs?|T20I?s?|Twenty20|wickets?|wicketkeeper|batsm[ae]n|bowlers?|bowled|lbw|half-century|half-centuries|spinners?|seamers?|pacers?|yorkers?)(?![\p{L}\d])/gu,
  ],
  [
    'rugby union',
    /(?<!\p{L})(?:rugby union|Six Nations|scrums?|lineouts?|line-outs?|rucks?|mauls?|flankers?|fly-half|scrum-half|tighthead|loosehead)(?![\p{L}\d])/gu,
  ],
];
/** One of them is said of other things, too. */
const ENOUGH = 2;

/** On such a page countries may have teams of women, whom the words do not tell from men. */
const WOMEN = /(?<!\p{L})[Ww]om[ae]n(?!\p{L})/u;

/**
 * The one game that a page about sport tells of by its words, where it names no player, team or cup that we know:
 * "[Sri Lanka] beat [England] by 16 runs in the second ODI"; undefined when several games or none are told. `cricket` =
 * it is told by more than words (cricket-told.ts).
 */
export function sideGameOfWords(title: string, runs: readonly ScannedRun[], cricket: boolean): SideGame | undefined {
  const texts = [title, ...runs.filter(({ run }) => run.place === 'body').map(({ run }) => run.text)];
  const told = WORDS.filter(([game, words]) => {
    if (cricket && game === CRICKET) return true;
    const met = new Set(texts.flatMap((text) => text.match(words) ?? []));
    return met.size >= ENOUGH;
  });
  const [only] = told;
  return told.length === 1 && only && !texts.some((text) => WOMEN.test(text)) ? only[0] : undefined;
}
