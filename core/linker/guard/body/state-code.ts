import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { CLOSING, HYPHEN } from '../../units/signs';
import { textAfter } from '../../units/text-beside';

const LETTERS = 2;
const STATES = new Set('AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'.split(' '));

/** "Rogério Marinho (PL-[RN])": in Portuguese the state of Brazil for which somebody sits. */
export const isStateCode = ({ text, from: { lang, run }, scanned: { start, end } }: PageMention): boolean =>
  lang === 'pt' && unitAt(run.text, start - 1) === HYPHEN && unitAt(run.text, end) === CLOSING && STATES.has(text);

/** "Nikolas Ferreira ([PL]-MG)": his party, before the state. */
export const hasStateCode = ({ from: { lang, run }, scanned: { end } }: PageMention): boolean =>
  lang === 'pt' &&
  unitAt(run.text, end) === HYPHEN &&
  unitAt(run.text, end + 1 + LETTERS) === CLOSING &&
  STATES.has(textAfter(run.text, end + 1, LETTERS));
