import { SIGN_CUES } from '../guard/body/signature';
import { THING_CUES } from '../guard/work/named-after';
import { WORK_CUES } from '../guard/work/named-work';
import { FIXTURE_CUES } from '../sport/fixture';
import { SCORE_CUES } from '../sport/score';
import { ARTICLE_CUES } from '../tell/article-sense';
import { AWARD_CUES } from '../tell/award-sense';
import { COMPANY_CUES } from '../tell/company-sense';
import { DIVISION_CUES } from '../tell/division-told';
import { ORDER_CUES } from '../tell/elder-sense';
import { KIN_CUES } from '../tell/kin';
import { MEDIA_CUES } from '../tell/media-sense';
import { ORIGIN_CUES } from '../tell/origin-sense';
import { OFFICE_CUES } from '../tell/place-office';
import { classOf, DIGIT, isApostrophe, LOWER, MARK, UPPER, unitAt } from '../units/char-class';
import { COMMA, DOT, OPENING, SPACE } from '../units/signs';
import { isDash, lettersEnd, lettersStart } from '../units/word-walk';
import { beforeQuote } from '../words/phrases';
import { tableOf } from '../words/word-table';
import { Cue, type CueWords } from './cues';

const ALL: readonly CueWords[] = [
  ARTICLE_CUES,
  AWARD_CUES,
  COMPANY_CUES,
  DIVISION_CUES,
  FIXTURE_CUES,
  KIN_CUES,
  MEDIA_CUES,
  OFFICE_CUES,
  ORDER_CUES,
  ORIGIN_CUES,
  SCORE_CUES,
  SIGN_CUES,
  THING_CUES,
  WORK_CUES,
];

/** The words of all rules in one table each. */
const BEFORE = tableOf(ALL.map(({ cue, before = [] }) => [cue, before] as const));
const AFTER = tableOf(ALL.map(({ cue, after = [] }) => [cue, after] as const));

const isQuote = (unit: number): boolean => unit === 0x22 || unit === 0x201c || unit === 0x2018;

/** What joins a name to what stands before it when no word does. */
function markBefore(text: string, start: number): number {
  const unit = unitAt(text, start - 1);
  if (unit === 0) return 0;
  if (unit === SPACE) {
    if (unitAt(text, start - 2) === COMMA) return Cue.Division | Cue.Media | Cue.Work | Cue.Sign;
    return Cue.Side | Cue.Shape | Cue.Sign;
  }
  if (isDash(unit)) return Cue.Office | Cue.Side | Cue.Sign;
  if (isApostrophe(unit)) return Cue.Side | Cue.Thing | Cue.Work | Cue.Sign;
  if (isQuote(unit)) return Cue.Work | Cue.Sign;
  return unit === OPENING ? Cue.Shape | Cue.Sign : Cue.Sign;
}

/** What the word before a name in quotation marks sets off: "агентство «[Тасним]»". */
const QUOTED = Cue.Company | Cue.Media;

function cuesBefore(text: string, start: number): number {
  const quote = beforeQuote(text, start);
  if (quote < start && unitAt(text, quote - 1) === SPACE) {
    const said = BEFORE.bitsAt(text, lettersStart(text, quote - 1), quote - 1);
    return (said & QUOTED) | markBefore(text, start);
  }
  if (unitAt(text, start - 1) !== SPACE || classOf(unitAt(text, start - 2)) >= MARK) return markBefore(text, start);
  const found = BEFORE.bitsAt(text, lettersStart(text, start - 1), start - 1);
  // "(the [Netherlands] and …"
  return unitAt(text, start - 5) === OPENING ? found | Cue.Shape : found;
}

/** True of what may stand within the code of a share. */
const mayGoOn = (unit: number): boolean => unit === DOT || classOf(unit) === DIGIT;

function cuesAfter(text: string, end: number): number {
  const unit = unitAt(text, end);
  if (unit === SPACE) {
    const first = classOf(unitAt(text, end + 1));
    const to = lettersEnd(text, end + 1);
    const word = first < MARK ? AFTER.bitsAt(text, end + 1, to) : 0;
    if (first === LOWER) return word;
    // "[Nvidia] NVDA.O"
    if (first === UPPER) return word | Cue.Shape | (mayGoOn(unitAt(text, to)) ? Cue.Company : 0);
    return word | Cue.Shape | (first === DIGIT ? Cue.Side : Cue.Company | Cue.Origin);
  }
  // ", D-Mass.", ", Republican of", ", the payments company"
  if (unit === COMMA) return classOf(unitAt(text, end + 2)) === LOWER ? Cue.Company : Cue.Origin;
  if (unit === 0) return 0;
  if (isDash(unit)) return Cue.Side | Cue.Shape | Cue.Award;
  if (!isApostrophe(unit)) return unit === OPENING ? Cue.Origin | Cue.Shape : Cue.Shape;
  // "[Texas]’s governor"
  const owned = unitAt(text, end + 2) === SPACE ? AFTER.bitsAt(text, end + 3, lettersEnd(text, end + 3)) : 0;
  return owned | Cue.Side | Cue.Shape;
}

/** The rules that the words and marks beside the name `start`…`end` may set off, see {@link Cue}. */
export const cuesBeside = (text: string, start: number, end: number): number =>
  cuesBefore(text, start) | cuesAfter(text, end);
