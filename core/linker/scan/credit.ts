import { unitAt } from '../units/char-class';
import { previousEnd, SPACE_GAP, wordStart } from '../units/word-walk';
import { ARTICLE, CONNECTOR, CREDIT, FUNCTION, PLACING } from '../words/language-words';
import { leftOf, type Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';

/** A byline is a short run. */
const BYLINE = 90;

/**
 * "con le foto di [Berlusconi]", "das Foto von [Merz]": a small word or an article before the picture tells whom it shows. English signs
 * so within a sentence, too: "with additional reporting by".
 */
function isWithin(setting: RunSetting, noun: Neighbour): boolean {
  if (setting.lang === 'en') return false;
  const before = leftOf(setting, noun.start);
  return (
    before !== undefined &&
    before.gap === SPACE_GAP &&
    !before.caseless &&
    (!before.capital || (before.bits & ARTICLE) !== 0)
  );
}

/**
 * True when the name that starts at `at` signs the text or a picture: "By …" at the head of a short run,
 * "Photo: …", "Reporting by …". `by` = the word before it, if only a space stands between.
 */
export function isCredited(setting: RunSetting, at: number, by: Neighbour | undefined): boolean {
  const { text, words } = setting;
  const last = unitAt(text, at - 1) === 0x20 ? at - 2 : at - 1;
  if (unitAt(text, last) === 0x3a) {
    const end = previousEnd(text, last);
    return end === last && (words.table.bitsAt(text, wordStart(text, end), end) & CREDIT) !== 0;
  }
  if (!by || !(by.bits & CREDIT) || !(by.bits & (CONNECTOR | FUNCTION | PLACING))) return false;
  const noun = leftOf(setting, by.start);
  if (!noun) return text.length <= BYLINE;
  return (noun.bits & CREDIT) !== 0 && !isWithin(setting, noun);
}
