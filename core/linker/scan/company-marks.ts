import { classOf, LOWER, UPPER, unitAt } from '../units/char-class';
import { AMPERSAND, COLON, DOT, OPENING, SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { wordEnd, wordStarting } from '../units/word-walk';

/** Legal forms that firms alone have behind their names. */
const FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited llc plc pbc ag se nv spa gmbh kgaa asa oyj bhd'.split(' '),
);
/** Words that stand before such a form and in many other names. */
const BEFORE_FORM = new Set(['group', 'holdings', 'holding', 'technologies', 'platforms']);
/** The one form that is written without a capital. */
const SMALL = 'plc';

/** The word with a capital that follows the blank at `at`, in lower case; '' when there is none. */
function capitalised(text: string, at: number): string {
  if (unitAt(text, at) !== SPACE) return '';
  const word = wordStarting(text, at + 1);
  return classOf(unitAt(text, at + 1)) === UPPER || word === SMALL ? word : '';
}

/** Where the legal form ends that follows the name which ends at `end`, "[Intel] Corp", "[JPMorgan Chase] & Co"; -1 for none. */
export function legalFormEnd(text: string, end: number): number {
  const joined = unitAt(text, end) === SPACE && unitAt(text, end + 1) === AMPERSAND;
  const at = joined ? end + 2 : end;
  const word = capitalised(text, at);
  const last = at + 1 + word.length;
  if (joined) return word === 'co' || word === 'company' ? last : -1;
  if (!BEFORE_FORM.has(word)) return FORMS.has(word) ? last : -1;
  const form = capitalised(text, last);
  return FORMS.has(form) ? last + 1 + form.length : -1;
}

/** True when a legal form follows the name that ends at `end`. */
export const hasLegalForm = (text: string, end: number): boolean => legalFormEnd(text, end) >= 0;

/** "(F)", "( INTC )", "(NYSE: BA)"; a single letter may be a party's. */
const BRACKETED =
  /^ \( ?(?:(?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX|ASX|NSE) ?: ?)?(?:[ABE-HJKM-QS-Z]|[A-Z]{2,5})(?:\.[A-Z]{1,2})? ?\)/;
/** "(+0,65%)", "(-1.2 %)": how far a share moved. */
const MOVED = /^ \([+\-−–]\d{1,3}(?:[.,]\d{1,2})? ?%/;
/** Units of text that such brackets take. */
const LOOK = 24;

/** True when the code of a share, or how far it moved, follows the name that ends at `end`. */
export function hasTicker(text: string, end: number): boolean {
  if (unitAt(text, end) !== SPACE) return false;
  if (unitAt(text, end + 1) === OPENING) {
    const behind = textAfter(text, end, LOOK);
    return BRACKETED.test(behind) || MOVED.test(behind);
  }
  return classOf(unitAt(text, end + 1)) === UPPER && isTicker(text, end + 1, wordEnd(text, end + 1));
}

/** "FactSet ( [FDS] )": with blanks inside, brackets hold the code of a share. */
export const isSpacedTicker = (text: string, start: number, end: number): boolean =>
  unitAt(text, end) === SPACE && unitAt(text, end + 1) === 0x29 && text.startsWith('( ', start - 2);

/** "GOOG.[US]": the exchange behind the code of a share. */
const CODE = /[A-Z]{2}\.$/;
/** "(NYSE: [BK])": the code itself, its exchange before it. */
const EXCHANGE = /(?:^|[^\p{L}])(?:NYSE|NASDAQ|Nasdaq|AMEX|TSX|ASX|NSE|BSE|LSE|HKEX|SGX): ?$/u;

/** True of letters that are a part of the code of a share, by what stands before them. */
export function endsTicker(text: string, start: number): boolean {
  const last = unitAt(text, start - 1);
  if (last === DOT) return CODE.test(textBefore(text, start, 3));
  if (last !== COLON && !(last === SPACE && unitAt(text, start - 2) === COLON)) return false;
  return EXCHANGE.test(textBefore(text, start, 9));
}

/** Codes with other letters than the name has. */
const OTHER_CODES = new Set(['GOOG', 'GOOGL', 'INTC']);

/** "[Microsoft] MSFT": letters `from`…`to` that are those of the name before them, its first among them, in their order. */
export function spellsShare(text: string, start: number, end: number, from: number, to: number): boolean {
  const letters = to - from;
  if (letters < 3 || letters >= LONGEST_TICKER + 1 || classOf(unitAt(text, from + 1)) !== UPPER) return false;
  if (unitAt(text, from) !== unitAt(text, start)) return OTHER_CODES.has(text.slice(from, to));
  if (classOf(unitAt(text, start + 1)) !== LOWER) return false;
  const name = text.slice(start, end).toUpperCase();
  // "Apple AAPL": the first letter may be doubled.
  let found = 0;
  for (let at = from + (unitAt(text, from + 1) === unitAt(text, from) ? 2 : 1); at < to; at++) {
    found = name.indexOf(text.charAt(at), found + 1);
    if (found < 0) return OTHER_CODES.has(text.slice(from, to));
  }
  return true;
}

const LONGEST_TICKER = 5;
const LONGEST_PLACE = 2;

/** True when `start`…`end` is the code of a share and its exchange follows: "NVDA.O", "BP.L". */
export function isTicker(text: string, start: number, end: number): boolean {
  if (unitAt(text, end) !== DOT || end - start > LONGEST_TICKER) return false;
  for (let at = start; at < end; at++) if (classOf(unitAt(text, at)) === LOWER) return false;
  let to = end + 1;
  while (classOf(unitAt(text, to)) === UPPER) to++;
  const letters = to - end - 1;
  return letters > 0 && letters <= LONGEST_PLACE && unitAt(text, to) !== DOT && classOf(unitAt(text, to)) > LOWER;
}
