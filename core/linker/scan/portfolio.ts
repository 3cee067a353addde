import { SPACE_GAP } from '../units/word-walk';
import { wordSet } from '../words/word-table';
import { type Neighbour, rightOf } from './neighbour';
import type { RunSetting } from './run-setting';

/** What ministers are for and professors teach. */
const SUBJECTS = wordSet(
  `information home law justice revenue housing agriculture labour labor transport railways railway culture youth sports tourism
  planning industry industries environment forest forests water power energy education health welfare development security
  police economics history science sociology philosophy medicine physics chemistry engineering politics finance foreign
  defence defense interior trade commerce works infrastructure technology communications`,
);
const OFFICES = wordSet('minister ministers secretary professor commissioner');
/** Words of the longest subject, "and" among them. */
const MOST = 4;

/**
 * "[Sindh] Information Minister Sharjeel Memon", "[Harvard University] Law Professor": what an office is for, and who holds
 * it, lengthen no name.
 */
export function isPortfolio(setting: RunSetting, first: Neighbour): boolean {
  if (!SUBJECTS.has(first.word)) return false;
  let at: Neighbour | undefined = rightOf(setting, first.end);
  for (let words = 0; at && at.gap === SPACE_GAP && words < MOST; words++) {
    if (OFFICES.has(at.word)) return at.capital;
    if (at.word !== 'and' && !SUBJECTS.has(at.word)) return false;
    at = rightOf(setting, at.end);
  }
  return false;
}
