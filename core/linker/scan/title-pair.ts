import { SPACE_GAP } from '../units/word-walk';
import * as W from '../words/language-words';
import { leftOf, type Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';

/** "Committee on Competition Between the [United States] …": within a sentence only names of things have such capitals. */
export function isWithinTitle(setting: RunSetting, { start, bits }: Neighbour): boolean {
  if (setting.headline || setting.nounCapitals || !(bits & (W.FUNCTION | W.PLACING))) return false;
  const before = leftOf(setting, start);
  return before?.gap === SPACE_GAP && before.capital && !(before.bits & (W.CALENDAR | W.TITLE | W.HONORIFIC));
}

/** "Institute for Research in the [Amazon]": what a body is for, and not where it stands. */
export function endsPurpose(setting: RunSetting, connector: Neighbour): boolean {
  let at = leftOf(setting, connector.start);
  for (let words = 0; at?.capital && at.gap === SPACE_GAP && words < 3; words++) at = leftOf(setting, at.start);
  if (at?.gap !== SPACE_GAP || at.word !== 'for') return false;
  const head = leftOf(setting, at.start);
  return head?.gap === SPACE_GAP && head.capital && (head.bits & W.HEAD) !== 0;
}

/** Words between "Between" and "and" in such a title. */
const PAIR = 8;

/** "… Between the United States and the [Chinese Communist Party]": the second of two that a title of a body names. */
export function endsPair(setting: RunSetting, and: Neighbour): boolean {
  if (setting.headline || setting.nounCapitals || and.word !== 'and') return false;
  let at = leftOf(setting, and.start);
  for (let words = 0; at && at.gap === SPACE_GAP && words < PAIR; words++) {
    if (at.capital && at.word === 'between') return isWithinTitle(setting, at);
    if (!at.capital && !(at.bits & (W.FUNCTION | W.CONNECTOR))) return false;
    at = leftOf(setting, at.start);
  }
  return false;
}
