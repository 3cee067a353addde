import { unitAt } from './char-class';
import { wordsFor } from './words/for-language';
import { CONNECTOR, FUNCTION, GENERIC, HEAD, TITLE } from './words/language-words';

const ANY = GENERIC | HEAD | TITLE | FUNCTION | CONNECTOR;

const CAPITAL_M = 0x4d;

/** Every country has a ministry of this and that; one that is told with its country has another "of". */
const MINISTRY = /^(?:Ministry|Ministère|Ministerio|Ministério|Ministero)(?: \S+){2,5}$/;

/** True when every country could have a body of this name: "National Assembly", "Labour Party", "Supreme Court". */
export function isGeneric(text: string, lang: string): boolean {
  if (unitAt(text, 0) === CAPITAL_M && MINISTRY.test(text)) return !/ of .* of /.test(text);
  const { bits } = wordsFor(lang);
  let generic = false;
  // Most names fail at their first word; no list of words is made for them.
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && unitAt(text, to) !== 0x20 && unitAt(text, to) !== 0x2d) to++;
    const word = text.slice(from, to).toLowerCase();
    const found = bits.get(word.includes('’') ? word.replace('’', "'") : word) ?? 0;
    if (!(found & ANY)) return false;
    if (found & (GENERIC | HEAD)) generic = true;
    from = to + 1;
  }
  return generic;
}
