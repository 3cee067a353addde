import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { CLOSING, OPENING, SPACE } from '../../units/signs';
import { textAfter } from '../../units/text-beside';

const LONGEST = 40;
/** How the record of a parliament writes the party of who speaks. */
const PARTY =
  /^\((?:Lab|Con|LD|SNP|Green|Reform|DUP|UUP|SDLP|TUV|APNI|Alliance|PC|Plaid|Ind|Lab\/Co-op|CB|Non-Afl|ALP|LIB|NP|AG)\)/;
const LONGEST_PARTY = 12;

/** "Ed Davey ([Kingston] and Surbiton) (LD)": a part of the name of the seat that somebody sits for. */
export function isInConstituency({ from: { run, lang }, scanned: { start, end } }: PageMention): boolean {
  if (lang !== 'en') return false;
  const { text } = run;
  let close = end;
  while (unitAt(text, close) !== CLOSING) if (close++ - end > LONGEST || close > text.length) return false;
  if (unitAt(text, close + 1) !== SPACE || unitAt(text, close + 2) !== OPENING) return false;
  if (!PARTY.test(textAfter(text, close + 2, LONGEST_PARTY))) return false;
  let open = start - 1;
  while (unitAt(text, open) !== OPENING)
    if (start - open-- > LONGEST || unitAt(text, open + 1) === CLOSING) return false;
  return open + 1 !== start || close !== end;
}
