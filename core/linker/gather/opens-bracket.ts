import { unitAt } from '../units/char-class';
import { DOT } from '../units/signs';

/** "Tarn Manufacturing Co. ([TMC])": legal forms end in a stop of their own. */
const FORM = /\s(?:Co|Inc|Corp|Ltd|Bros)$/;
const AFTER_FORM = /^\.,? \($/;

/** True of a bracket between two names, quotation marks aside, or a Turkish ending before it: "Partisi'ni (". */
export const opensBracket = (text: string, from: number, to: number): boolean =>
  /^\s*[([（]$/.test(text.slice(from, to).replace(/^['’]\p{Ll}{1,4}(?= )|["“”'‘’«»]/gu, '')) ||
  (unitAt(text, from) === DOT && AFTER_FORM.test(text.slice(from, to)) && FORM.test(text.slice(from - 5, from)));
