import { unitAt } from '../units/char-class';
import { COMMA_GAP, DOT_GAP, HYPHEN_GAP, lettersStart, SPACE_GAP } from '../units/word-walk';
import * as W from '../words/language-words';
import { Bit, type MentionContext } from './context-bits';
import { demonymIn, leftOf, type Neighbour, rightOf } from './neighbour';
import type { RunSetting } from './run-setting';

const OFFICE = W.TITLE | W.HONORIFIC | W.MODIFIER;
const SMALL = W.CONNECTOR | W.FUNCTION | W.PLACING;

const SIDES = new Set(['pro', 'anti']);

/** False of "the pro-Russian [Robert Fico]", which tells no country of his. */
function isToldOf({ text }: RunSetting, { start }: Neighbour): boolean {
  if (unitAt(text, start - 1) !== 0x2d) return true;
  return !SIDES.has(text.slice(lettersStart(text, start - 1), start - 1).toLowerCase());
}

/** Adds what one word tells of the office; false when it tells nothing. */
function take(setting: RunSetting, word: Neighbour, into: MentionContext): boolean {
  if (word.bits & W.HONORIFIC) into.bits |= Bit.Honorific;
  if (word.bits & W.TITLE) into.titles = [...into.titles, ...(setting.words.titles.get(word.word) ?? [word.word])];
  const demonym = isToldOf(setting, word) ? demonymIn(setting, word) : '';
  if (demonym) into.demonyms = [...into.demonyms, demonym];
  return (word.bits & OFFICE) !== 0 || demonym !== '';
}

/** "a professor at the [University of Illinois]": the office is held there. */
function endsPlace(setting: RunSetting, article: Neighbour): boolean {
  if (!(article.bits & W.ARTICLE) || article.word !== 'the') return false;
  const before = leftOf(setting, article.start);
  return before?.gap === SPACE_GAP && (before.bits & W.PLACING) !== 0;
}

/**
 * The office before a name: "Syrian President", "US Special Envoy to Syria", "former Secretary of State". Reads
 * leftwards from `first`; one connector may join two parts, other words end the phrase. `extended` = other names stand
 * between `first` and the mention, so that the phrase may begin with a connector.
 */
export function readPhrase(setting: RunSetting, first: Neighbour, extended: boolean, into: MentionContext): void {
  let at: Neighbour | undefined = first;
  let joined = false;
  for (let step = 0; at && step < 8; step++) {
    if (step > 0 && at.gap !== SPACE_GAP && at.gap !== HYPHEN_GAP) return;
    if (step === 0 && !extended && at.bits & SMALL && (!(at.bits & OFFICE) || endsPlace(setting, at))) return;
    if (take(setting, at, into)) into.phraseStart = at.start;
    else if (at.bits & SMALL && !at.capital) {
      if (joined || (step === 0 && !extended)) return;
      joined = true;
    } else if (step === 0 || !(at.capital || at.caseless)) return;
    at = leftOf(setting, at.start);
  }
}

/** True of a capital directly behind an office, or "Dr.": whoever holds it is named there. */
const isHolder = (setting: RunSetting, last: number, { capital, gap }: Neighbour): boolean =>
  capital &&
  (gap === SPACE_GAP || (gap === DOT_GAP && (last & W.HONORIFIC) !== 0)) &&
  (last & (W.TITLE | W.HONORIFIC)) !== 0 &&
  !setting.nounCapitals &&
  !setting.headline;

/**
 * The office after a name, set off by a comma: "Barrack, the US special envoy". It is that of the name behind it where
 * one follows: "in [Paris], President Emmanuel Macron".
 */
export function readApposition(setting: RunSetting, first: Neighbour, into: MentionContext): void {
  const { bits, titles, demonyms } = into;
  let at: Neighbour | undefined = first;
  let last = 0;
  for (let step = 0; at && step < 6; step++) {
    const holds = isHolder(setting, last, at);
    if (step > 0 && at.gap !== SPACE_GAP && at.gap !== HYPHEN_GAP && !holds) break;
    if (!take(setting, at, into)) {
      if (holds) {
        Object.assign(into, { bits, titles, demonyms });
        return;
      }
      if (!(at.bits & SMALL) && !at.capital && !at.possessive) break;
    }
    if (step > 0 && at.gap === COMMA_GAP) break;
    last = at.bits;
    at = rightOf(setting, at.end);
  }
}
