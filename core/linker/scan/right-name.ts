import { unitAt } from '../units/char-class';
import { SPACE_GAP } from '../units/word-walk';
import { isDivisions } from '../words/divisions';
import * as W from '../words/language-words';
import { opensClause } from './clause-start';
import { isTicker, spellsShare } from './company-marks';
import { Bit } from './context-bits';
import { endsInHeadline } from './headline-word';
import { isInLetters } from './mention-shape';
import { demonymIn, type Neighbour, rightOf } from './neighbour';
import { isPortfolio } from './portfolio';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';
import { isTurkishOffice } from './turkish-office';

/** Words that end a name, whatever their capital. */
export const PLAIN =
  W.FUNCTION |
  W.CALENDAR |
  W.HARMLESS |
  W.TITLE |
  W.HONORIFIC |
  W.PLACING |
  W.PLACE_NOUN |
  W.SPEECH |
  W.CREDIT |
  W.MODIFIER;

/** Titles that are adjectives too: "Massachusetts General Hospital", "Amazon Prime Video". */
const ALSO_ADJECTIVES = new Set(
  'general special crown foreign finance defence defense interior supreme health energy education trade prime central grand'.split(
    ' ',
  ),
);

/** What is "national" as part of its name: "[Ronald Reagan] National Airport"; a country's guard or bank is its own. */
const NATIONAL = new Set(
  'airport park forest monument cemetery stadium cathedral mosque zoo laboratory laboratories battlefield seashore'.split(
    ' ',
  ),
);

/** True when such a word belongs to a longer name rather than to an office. */
function isAdjective(setting: RunSetting, { word, end }: Neighbour): boolean {
  // "[AP] Photo/Susan Walsh": a credit.
  if (unitAt(setting.text, end) === 0x2f) return word !== 'photo';
  const national = word === 'national';
  if (!national && !ALSO_ADJECTIVES.has(word)) return false;
  const next = rightOf(setting, end);
  if (national) return next?.gap === SPACE_GAP && next.capital && NATIONAL.has(next.word);
  if (word === 'central' && next?.word === 'bank') return false;
  return (
    next?.gap === SPACE_GAP &&
    next.capital &&
    ((next.bits & W.HEAD) !== 0 || (word === 'prime' && !(next.bits & W.TITLE)))
  );
}

/** "[Federal Reserve] Chair Jerome Powell": who holds the office follows, and no professor's chair is meant. */
function isChair(setting: RunSetting, { bits, end }: Neighbour): boolean {
  if (!(bits & W.HEAD) || !(bits & W.TITLE)) return false;
  const next = rightOf(setting, end);
  return next?.gap === SPACE_GAP && next.capital;
}

const POLICE = 'police';

/** "[Minneapolis] Police Chief Brian O’Hara": an office of the police, and no name of theirs. */
function isOfPolice(setting: RunSetting, { start, end }: Neighbour): boolean {
  if (end - start !== POLICE.length || setting.text.slice(start, end).toLowerCase() !== POLICE) return false;
  const next = rightOf(setting, end);
  return next?.gap === SPACE_GAP && next.capital && (next.bits & W.TITLE) !== 0 && (next.bits & W.HEAD) === 0;
}

/** "[Toyota] Q1 earnings" */
const QUARTERS = new Set(['q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'fy']);

/** "a [UNESCO] World Heritage site": whose list it stands on. */
const isHeritage = (setting: RunSetting, { word, end }: Neighbour): boolean =>
  word === 'world' && rightOf(setting, end)?.word === 'heritage';

/** "In [Syria] Kurdish forces withdrew": whose they are who do something there; "Chinese University" is a name. */
function isWhoseBehindPlace(setting: RunSetting, first: Neighbour, { start, bits }: ScannedMention): boolean {
  if (!(bits & Bit.Placing) || setting.lang !== 'en' || !opensClause(setting.text, start)) return false;
  if (demonymIn(setting, first) === '') return false;
  const next = rightOf(setting, first.end);
  return next?.gap === SPACE_GAP && (!next.capital || (next.bits & W.TITLE) !== 0);
}

/** Capitalised words right of the mention that may make one longer name with it. */
export function readName(setting: RunSetting, first: Neighbour, into: ScannedMention): void {
  if (spellsShare(setting.text, into.start, into.end, first.start, first.end)) return;
  if (isPortfolio(setting, first) || isTurkishOffice(setting, first) || isHeritage(setting, first)) return;
  if (isWhoseBehindPlace(setting, first, into)) return;
  let at: Neighbour | undefined = first;
  for (let words = 0; at && at.gap === SPACE_GAP && at.capital && words < 4 && !isDivisions(at.word); words++) {
    if (isTicker(setting.text, at.start, at.end) || QUARTERS.has(at.word)) return;
    if (endsInHeadline(setting, at) || isChair(setting, at) || isOfPolice(setting, at)) return;
    if (at.bits & W.HEAD) into.bits |= Bit.RightHead;
    else if (at.bits & PLAIN && !(at.bits & W.PLACE_NOUN) && at.word !== 'state' && !isAdjective(setting, at)) return;
    into.nameEnd = at.end;
    if (at.possessive) return;
    at = rightOf(setting, at.end);
  }
}

/** "[University] of Maryland": perhaps the beginning of a longer name; letters are whole, "[D66] of Rob Jetten". */
export function readOf(setting: RunSetting, connector: Neighbour, into: ScannedMention): void {
  const after = rightOf(setting, connector.end);
  if (!after?.capital || after.gap !== SPACE_GAP || isInLetters(setting.text, into.start, into.end)) return;
  into.bits |= Bit.RightUnsure;
  into.nameEnd = after.end;
}
