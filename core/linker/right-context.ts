import { classOf, DIGIT } from './char-class';
import { Bit, type MentionContext } from './context-bits';
import { type Neighbour, rightOf } from './neighbour';
import { readApposition } from './office-phrase';
import type { RunSetting } from './run-setting';
import { COMMA, HYPHEN, isPossessive, SPACE } from './word-walk';
import * as W from './words/language-words';
import { isSportWord } from './words/sports';

const PLAIN =
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

/** Words after a country's name that make a team of it. */
const SPORT = new Set(
  'v vs versus beat beats defeated thrashed squad captain striker goalkeeper midfielder winger batsman'.split(' '),
);

/** Words after a name that make a place of it: "Berlin-based". */
const SEATED = new Set(['based', 'born', 'basierte', 'stämmige', 'area']);

/** $ € £ ¥ ₹ */
const CURRENCY = new Set([0x24, 0x20ac, 0xa3, 0xa5, 0x20b9]);

function readNext(next: Neighbour, into: MentionContext): void {
  const { bits } = next;
  if (bits & W.SPEECH && !next.capital) into.bits |= Bit.Speech;
  if (bits & W.PLACE_NOUN) into.bits |= Bit.PlaceNoun;
  if (bits & W.TITLE) into.bits |= Bit.OfficeRight;
  if (next.word === 'who' || next.word === 'whose') into.bits |= Bit.PersonTail;
  if (SPORT.has(next.word)) into.bits |= Bit.Sport;
}

/** Capitalised words right of the mention that may make one longer name with it. */
function readName(setting: RunSetting, first: Neighbour, into: MentionContext): void {
  let at: Neighbour | undefined = first;
  for (let words = 0; at && at.gap === SPACE && at.capital && words < 4; words++) {
    if (at.bits & W.HEAD) into.bits |= Bit.RightHead;
    else if (at.bits & PLAIN && !(at.bits & W.PLACE_NOUN) && at.word !== 'state') return;
    into.nameEnd = at.end;
    if (at.possessive) return;
    at = rightOf(setting, at.end);
  }
}

/** "[University] of Maryland": perhaps the beginning of a longer name. */
function readOf(setting: RunSetting, connector: Neighbour, into: MentionContext): void {
  const after = rightOf(setting, connector.end);
  if (!after?.capital || after.gap !== SPACE) return;
  into.bits |= Bit.RightUnsure;
  into.nameEnd = after.end;
}

/** Reads rightwards from the end of a mention: a longer name, verbs, an office in apposition. */
export function readRight(setting: RunSetting, from: number, into: MentionContext): void {
  if (setting.headline || setting.nounCapitals) into.bits |= Bit.RightUnsure;
  if (isPossessive(setting.text, from)) {
    into.bits |= Bit.Possessive;
    return;
  }
  const sign = setting.text.charCodeAt(from) === 0x20 ? from + 1 : from;
  if (CURRENCY.has(setting.text.charCodeAt(sign))) {
    into.bits |= Bit.Money;
    return;
  }
  const next = rightOf(setting, from);
  if (!next) return;
  if (setting.text.charCodeAt(from + 1) === 0x26 || setting.text.charCodeAt(from) === 0x26) {
    into.bits |= Bit.Ampersand;
    return;
  }
  if (next.gap === HYPHEN) {
    if (SEATED.has(next.word)) into.bits |= Bit.PlaceNoun;
    else if (next.capital && !setting.nounCapitals) into.bits |= Bit.HyphenRight;
  } else if (next.gap === COMMA) {
    if (classOf(setting.text.charCodeAt(next.start)) === DIGIT) {
      if (next.end - next.start === 2) into.bits |= Bit.PersonTail;
      return;
    }
    if (next.word === 'who' || next.word === 'whose') into.bits |= Bit.PersonTail;
    if (next.capital && !(next.bits & PLAIN)) into.bits |= Bit.CommaName;
    if (into.titles.length === 0) readApposition(setting, next, into);
  } else if (next.gap === SPACE) {
    readNext(next, into);
    if (next.word === 'national' && !next.capital && isSportWord(rightOf(setting, next.end)?.word ?? '')) {
      into.bits |= Bit.RightHead;
    }
    if (next.capital) readName(setting, next, into);
    else if (next.bits & W.CONNECTOR && !next.caseless) readOf(setting, next, into);
  }
}
