import { COMMA_GAP, SPACE_GAP } from '../units/word-walk';
import { isDivisions } from '../words/divisions';
import * as W from '../words/language-words';
import { type Neighbour, rightOf } from './neighbour';
import type { RunSetting } from './run-setting';

/** Heads that several names before them share: "the Orange, Vaal and Limpopo Rivers". */
const SHARED = new Set(
  'rivers universities railways streets avenues lakes airports hospitals islands mountains councils museums airlines'.split(
    ' ',
  ),
);
/** Words such a list may have. */
const LIST = 14;

/** The head in the plural that the names that follow end in, which is the mention's too; '' when there is none. */
export function sharedHead(setting: RunSetting, first: Neighbour): string {
  let at: Neighbour | undefined = first;
  let joined = false;
  for (let step = 0; at && step < LIST; step++) {
    const and = (at.bits & W.AND) !== 0;
    if (at.gap !== SPACE_GAP && at.gap !== COMMA_GAP) return '';
    if (joined && at.gap === SPACE_GAP && isDivisions(at.word)) return at.word;
    if (!at.capital && !and) return '';
    if (at.gap === SPACE_GAP && step === 0 && !and) return '';
    if (joined && SHARED.has(at.word)) return at.word;
    joined ||= and;
    at = rightOf(setting, at.end);
  }
  return '';
}
