import { SPACE_GAP } from '../units/word-walk';
import { TITLE } from '../words/language-words';
import { leftOf, type Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';

const ENVOYS = new Set('ambassador ambassadors envoy envoys emissary consul'.split(' '));
const TO = 'to';

/** "Ambassador to [Mexico] Ronald Johnson": where somebody is sent, and his name follows. */
export function isSentTo(setting: RunSetting, { start, end }: Neighbour): boolean {
  if (end - start !== TO.length || !setting.text.startsWith(TO, start)) return false;
  const before = leftOf(setting, start);
  return before?.gap === SPACE_GAP && ENVOYS.has(before.word);
}

const MINISTERS = new Set('minister ministers secretary secretaries'.split(' '));
const JOINING = new Set(['of', 'and', 'for']);
/** Words of the longest ministry. */
const MOST = 7;

/** "Minister of Foreign Affairs of [Kazakhstan]": what he is minister of makes no name with his country. */
export function endsMinister(setting: RunSetting, last: Neighbour): boolean {
  let at: Neighbour | undefined = leftOf(setting, last.start);
  for (let words = 0; at?.gap === SPACE_GAP && words < MOST; words++) {
    const { word } = at;
    if (at.capital ? MINISTERS.has(word) : !JOINING.has(word)) return at.capital;
    at = leftOf(setting, at.start);
  }
  return false;
}

const REPUBLIC = ['the', 'of'];

/** "President of the Republic [Joseph Aoun]": the office that ends with the word, which is no part of the name behind it. */
export function officeOfRepublic(setting: RunSetting, last: Neighbour): Neighbour | undefined {
  if (last.word !== 'republic') return undefined;
  let at = leftOf(setting, last.start);
  for (const word of REPUBLIC) {
    if (at?.gap !== SPACE_GAP || at.word !== word) return undefined;
    at = leftOf(setting, at.start);
  }
  return at?.gap === SPACE_GAP && at.bits & TITLE ? at : undefined;
}
