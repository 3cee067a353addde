import { classOf, UPPER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { wordsFor } from '../../words/for-language';
import { CALENDAR, FUNCTION, HONORIFIC, TITLE } from '../../words/language-words';

const OTHERWISE = CALENDAR | FUNCTION | HONORIFIC | TITLE;
/** What joins a name to a father's or a family's. */
const SON = /^(?:[Bb]in|[Ii]bn|[Bb]int)$/;
const ARTICLE = /^[AaEe]l(?:-|$)/;
/** Words of the longest such names. */
const MOST = 6;

/** Start of the word that ends at `end`, its hyphens and apostrophes included. */
function startOf(text: string, end: number): number {
  let at = end;
  while (at > 0 && !/[\s,;:.()[\]«»“”"/—–]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** True when "bin" or its like ends before the blank at `start` - 1. */
export function followsSon(text: string, start: number): boolean {
  const last = unitAt(text, start - 2);
  // "in", "President": only few words end so.
  if ((last !== 0x6e && last !== 0x74) || unitAt(text, start - 1) !== SPACE) return false;
  const before = unitAt(text, start - 3);
  if (last === 0x74 ? before !== 0x6e : before !== 0x69 && before !== 0x62) return false;
  return SON.test(text.slice(startOf(text, start - 1), start - 1));
}

/**
 * The first word of an Arabic name that goes on at `start`, and his father's: Jassim and Ali of "Sheikh Jassim bin Ali
 * [Al Thani]"; '' for what is not told.
 */
export function chainBefore(text: string, start: number, lang: string): [first: string, father: string] {
  const { table } = wordsFor(lang);
  let first = '';
  let father = '';
  let joined = false;
  let at = start;
  for (let step = 0; step < MOST && unitAt(text, at - 1) === SPACE; step++) {
    const from = startOf(text, at - 1);
    const word = text.slice(from, at - 1);
    if (SON.test(word) || ARTICLE.test(word)) {
      joined = true;
      if (SON.test(word)) father = first;
    } else if (classOf(unitAt(word, 0)) !== UPPER || table.bitsAt(text, from, at - 1) & OTHERWISE) break;
    else first = word;
    at = from;
  }
  return joined ? [first, father] : ['', ''];
}
