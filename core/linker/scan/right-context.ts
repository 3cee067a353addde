import { CASELESS, classOf, DIGIT, unitAt } from '../units/char-class';
import { DOT } from '../units/signs';
import { textAfter } from '../units/text-beside';
import { COMMA_GAP, DOT_GAP, HYPHEN_GAP, isPossessive, SPACE_GAP } from '../units/word-walk';
import { isDivisions } from '../words/divisions';
import * as W from '../words/language-words';
import { isSportWord } from '../words/sport-words';
import { Bit } from './context-bits';
import { rightOf } from './neighbour';
import { readNext } from './next-word';
import { isOfLetters } from './of-letters';
import { readApposition } from './office-phrase';
import { PLAIN, readName, readOf } from './right-name';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';
import { sharedHead } from './shared-head';

/** Words after a name that make a place of it: "Berlin-based". */
const SEATED = new Set(['based', 'born', 'basierte', 'stämmige', 'area']);

/** $ € £ ¥ ₹ */
const CURRENCY = new Set([0x24, 0x20ac, 0xa3, 0xa5, 0x20b9]);

/** "Konya'da", "Şam’daki": in a place. */
const LOCATIVE = /^['’][dt][ae](?:ki)?(?!\p{L})/u;

/** A short word that ends in a full stop of its own. */
const JUNIOR = /[ .](?:Jr|Sr)$/;

/** Reads rightwards from the end of a mention: a longer name, verbs, an office in apposition. */
export function readRight(setting: RunSetting, from: number, into: ScannedMention): void {
  if (setting.headline || setting.nounCapitals) into.bits |= Bit.RightUnsure;
  if (isPossessive(setting.text, from)) {
    into.bits |= Bit.Possessive;
    return;
  }
  const sign = unitAt(setting.text, from) === 0x20 ? from + 1 : from;
  if (CURRENCY.has(unitAt(setting.text, sign))) {
    into.bits |= Bit.Money;
    return;
  }
  if (setting.suffixes && LOCATIVE.test(textAfter(setting.text, from, 6))) into.bits |= Bit.Placing;
  // "Texas A&M"
  if (/^ \p{Lu}&/u.test(textAfter(setting.text, from, 3))) {
    into.bits |= Bit.RightHead;
    return;
  }
  const next = rightOf(setting, from);
  if (!next) return;
  // "Martin Luther King Jr. Boulevard"
  if (next.gap === DOT_GAP && next.capital && next.bits & W.HEAD && JUNIOR.test(setting.text.slice(from - 3, from))) {
    into.bits |= Bit.RightHead;
    into.nameEnd = next.end;
    return;
  }
  if (unitAt(setting.text, from + 1) === 0x26 || unitAt(setting.text, from) === 0x26) {
    into.bits |= Bit.Ampersand;
    return;
  }
  const head = sharedHead(setting, next);
  // "Air India and Turkish Airlines": a name of several words is whole.
  const whole = head === 'airlines' && setting.text.slice(into.start, from).includes(' ');
  if (head !== '' && !whole) into.bits |= isDivisions(head) ? Bit.PlaceNoun | Bit.Division : Bit.RightHead;
  if (next.gap === HYPHEN_GAP) {
    if (SEATED.has(next.word)) into.bits |= Bit.PlaceNoun;
    // "Bayern-Spieler"
    else if (setting.nounCapitals && isSportWord(next.word)) into.bits |= Bit.Sport;
    else if (next.capital && !setting.nounCapitals) into.bits |= Bit.HyphenRight;
    // "Konrad-Adenauer-Stiftung"
    else if (next.capital && next.bits & W.HEAD && !(into.bits & Bit.Upper)) into.bits |= Bit.HyphenRight;
  } else if (next.gap === COMMA_GAP) {
    if (classOf(unitAt(setting.text, next.start)) === DIGIT) {
      if (next.end - next.start === 2) into.bits |= Bit.PersonTail;
      return;
    }
    // "Oxford, Miss.": the state, and no lady.
    if (next.word === 'miss' && unitAt(setting.text, next.end) === DOT) {
      into.bits |= Bit.CommaName;
      return;
    }
    if (next.bits & W.WHO) into.bits |= Bit.PersonTail;
    if (next.capital && (!(next.bits & PLAIN) || next.word === 'new')) into.bits |= Bit.CommaName;
    if (into.titles.length === 0) readApposition(setting, next, into);
  } else if (next.gap === SPACE_GAP) {
    if (isOfLetters(setting, next, into)) return;
    readNext(setting, next, into);
    if (next.bits & W.NATIONAL && !next.capital && isSportWord(rightOf(setting, next.end)?.word ?? '')) {
      into.bits |= Bit.RightHead;
    }
    // "台積電ADR": letters with capitals make no longer name with others.
    if (next.capital && classOf(unitAt(setting.text, from - 1)) !== CASELESS) readName(setting, next, into);
    else if (next.bits & W.CONNECTOR && !next.caseless) readOf(setting, next, into);
  }
}
