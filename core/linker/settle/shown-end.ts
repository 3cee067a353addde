import { legalFormEnd } from '../scan/company-marks';
import { classOf, UPPER, unitAt } from '../units/char-class';
import { DOT, SPACE } from '../units/signs';
import { lettersStart } from '../units/word-walk';
import { wordSet } from '../words/word-table';
import type { PageMention } from './page-mention';

/** What ends names and is cut short by a full stop of its own. */
const CUT = wordSet('Jr Sr Jnr Snr Bros Inc Co Corp Ltd');
/** The form that is written small. */
const PLC = ' plc';
const NEWLINE = 0x0a;

/** True where the text goes on with a capital or not at all: a full stop there may end the sentence. */
const endsSentence = (text: string, at: number): boolean => {
  const next = unitAt(text, at);
  return next === 0 || next === NEWLINE || (next === SPACE && classOf(unitAt(text, at + 1)) === UPPER);
};

/** With the full stop of a word cut short where the sentence goes on: "[Warner Bros.] and", "[Ferdinand Marcos Jr.], who". */
const withStop = (text: string, start: number, end: number): number =>
  unitAt(text, end) === DOT &&
  CUT.has(text.slice(Math.max(start, lettersStart(text, end)), end)) &&
  !endsSentence(text, end + 1)
    ? end + 1
    : end;

/** Where a link ends: the legal form of a firm belongs to its name, "[Toyota Motor Corp] said", "[Tata Motors Ltd]". */
export function shownEnd({ from: { run }, scanned: { start, end }, firm }: PageMention): number {
  const { text } = run;
  const form = firm || text.startsWith(PLC, end) ? legalFormEnd(text, end) : -1;
  const goesOn = form >= 0 && unitAt(text, form) === SPACE && classOf(unitAt(text, form + 1)) === UPPER;
  return withStop(text, start, form < 0 || goesOn ? end : form);
}
