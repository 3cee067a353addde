import { isGivenName } from '../names/first-names-uncased';
import { isPlainFirstName } from '../names/name-fit';
import { CASELESS, classOf, unitAt } from '../units/char-class';
import { BRACKET_GAP, COMMA_GAP, HYPHEN_GAP, QUOTE_GAP, SLASH_GAP, SPACE_GAP } from '../units/word-walk';
import { isAgentNoun } from '../words/agent-nouns';
import { beginsClub, isBeitar } from '../words/club-first-words';
import * as W from '../words/language-words';
import { isRank } from '../words/ranks';
import { Bit } from './context-bits';
import { isCredited } from './credit';
import { enterPlaceNoun, GENITIVE, PLAIN, readGenitive, readHead } from './head-of';
import { isVerbBefore } from './headline-word';
import { isOfCountry, isOfOffice } from './letters-before';
import { demonymIn, leftOf, type Neighbour } from './neighbour';
import { officeOfRepublic } from './office-of';
import { readPhrase } from './office-phrase';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';
import { tellsTime } from './time-before';

const gapBits: Record<number, number> = {
  [SLASH_GAP]: Bit.AfterSlash,
  [BRACKET_GAP]: Bit.Bracketed,
  [QUOTE_GAP]: Bit.Quoted,
};

/** With a capital they make another name: "Southern California", "the National Security Council". */
const NAMING = new Set(
  'north south east west northern southern eastern western central northeastern northwestern southeastern southwestern upper lower greater national'.split(
    ' ',
  ),
);
/** Words that begin sentences and are first names too. */
const ALSO_NAMES = new Set(['will', 'may', 'grant', 'mark', 'drew', 'so', 'an', 'or']);

/** True when a capitalised word may belong to a longer name; `inside` = it stands within a sentence. */
function mayBeName(setting: RunSetting, word: Neighbour, inside: boolean): boolean {
  if (isVerbBefore(setting, word)) return false;
  if (word.bits & PLAIN) return inside && (NAMING.has(word.word) || ALSO_NAMES.has(word.word));
  if (setting.nounCapitals && isAgentNoun(setting.text, word.start, word.end)) return false;
  return demonymIn(setting, word) === '';
}

/** Capitalised words left of the mention that may make one longer name with it; returns the first word that does not. */
function readName(setting: RunSetting, first: Neighbour, into: ScannedMention): Neighbour | undefined {
  const { text } = setting;
  let at: Neighbour | undefined = first;
  let words = 0;
  while (at && at.gap === SPACE_GAP && at.capital && !at.possessive && words < 4) {
    const before = leftOf(setting, at.start);
    const inside = before?.gap === SPACE_GAP || before?.gap === COMMA_GAP || before?.gap === BRACKET_GAP;
    if (tellsTime(setting.text, at, before)) {
      at = undefined;
      break;
    }
    if (!mayBeName(setting, at, inside && !setting.headline)) break;
    if (words === 0 && isOfCountry(setting, at, into)) break;
    if (words === 0 && isOfOffice(setting, at, before)) return before;
    into.nameStart = at.start;
    words++;
    at = before;
  }
  if (words === 0) return at;
  if (isPlainFirstName(text.slice(first.start, first.end)) || beginsClub(first.word)) {
    // Where capitals say little the words before a first name are others: "Ohio Nurse Tiffany [Putin] Sues".
    if (into.bits & Bit.LeftUnsure) into.nameStart = first.start;
    into.bits &= ~Bit.LeftUnsure;
  } else if (words === 1 && (!at || (at.gap !== SPACE_GAP && at.gap !== COMMA_GAP && at.gap !== HYPHEN_GAP)))
    // "(West [Scotland])"
    into.bits |= at?.gap === BRACKET_GAP && NAMING.has(first.word) ? 0 : Bit.LeftUnsure;
  return at;
}

/** "R-[Texas]": the party of a lawmaker and the state he sits for; "Ex-[CDU]-Chef". */
const BEFORE_HYPHEN = new Set(['d', 'r', 'i', 'ex']);
/** "Anti-[Israel] protests"; German makes nouns so. */
const PREFIXES = new Set(['pre', 'anti', 'pro', 'non']);

/** True of what stands before a hyphen without making a name with what follows. */
const isPrefix = ({ lang }: RunSetting, { word }: Neighbour): boolean =>
  BEFORE_HYPHEN.has(word) || (lang === 'en' && PREFIXES.has(word));

/**
 * Reads leftwards from the start of a mention and enters what it finds: a longer name, offices, prepositions. `bare` = no
 * particle is written onto the name, as onto no surname: "נסע יוסי ל[ירושלים]".
 */
export function readLeft(setting: RunSetting, from: number, into: ScannedMention, bare: boolean): void {
  if (setting.headline || setting.nounCapitals) into.bits |= Bit.LeftUnsure;
  const first = leftOf(setting, from);
  if (
    !first ||
    (first.gap !== SPACE_GAP && first.gap !== COMMA_GAP && first.gap !== HYPHEN_GAP && !gapBits[first.gap])
  ) {
    into.bits |= Bit.SentenceStart;
    if (isCredited(setting, from, undefined)) into.bits |= Bit.Credit;
    return;
  }
  if (first.gap === HYPHEN_GAP) {
    if (first.capital && !isPrefix(setting, first)) into.bits |= Bit.HyphenLeft;
    return;
  }
  const mark = gapBits[first.gap];
  if (mark) {
    into.bits |= mark;
    return;
  }
  if (first.gap === COMMA_GAP) {
    readPhrase(setting, first, false, into);
    return;
  }
  if (
    first.caseless &&
    bare &&
    (isGivenName(first.word) || beginsClub(first.word) || isBeitar(setting.text, first.start, first.word))
  )
    into.nameStart = first.start;
  // "Nvidia 黃仁勳": letters with capitals make no longer name with others.
  const apart = first.caseless || classOf(unitAt(setting.text, from)) === CASELESS;
  const before = apart ? first : readName(setting, first, into);
  into.phraseStart = into.nameStart;
  if (isCredited(setting, into.nameStart, before)) into.bits |= Bit.Credit;
  if (!before || before.gap !== SPACE_GAP) return;
  if (before.bits & W.PLACING) into.bits |= Bit.Placing;
  if (before.bits & W.PLACE_NOUN) enterPlaceNoun(before, into);
  if (into.nameStart === from && before.capital && isRank(before.word) && !setting.headline) into.bits |= Bit.Ranked;
  if (before.bits & W.ARTICLE && before.word === 'the') into.bits |= Bit.Article;
  const office = before.bits & W.LEADING_HEAD && setting.lang === 'en' ? officeOfRepublic(setting, before) : undefined;
  if (office) {
    readPhrase(setting, office, false, into);
    return;
  }
  if (before.bits & W.LEADING_HEAD && (before.capital || before.caseless || setting.lang !== 'en'))
    into.bits |= Bit.LeadingHead;
  if (into.nameStart === from) {
    readHead(setting, before, into);
    if (before.bits & W.GENERIC && GENITIVE.has(setting.lang)) readGenitive(setting, before, into);
  }
  readPhrase(setting, before, into.nameStart < from, into);
}
