import { KIND_MULTI, KIND_RUN, KIND_SHIFT, LETTER, LOWER, UPPER } from '../text/fold-classes';
import { FOLD } from '../text/fold-units';

const carries = (t: number) => (t & LETTER) !== 0 || t >>> KIND_SHIFT === KIND_MULTI || t >>> KIND_SHIFT === KIND_RUN;

/** Whether the letters of `text[start…end)` are capitals exactly where those of `name` are. */
export function sameCase(text: string, start: number, end: number, name: string): boolean {
  let i = start;
  for (let j = 0; j < name.length; j++) {
    const wanted = FOLD[name.charCodeAt(j)] as number;
    if (!carries(wanted)) continue;
    while (i < end && !carries(FOLD[text.charCodeAt(i)] as number)) i++;
    if (i >= end || (((FOLD[text.charCodeAt(i)] as number) ^ wanted) & UPPER) !== 0) return false;
    i++;
  }
  while (i < end && !carries(FOLD[text.charCodeAt(i)] as number)) i++;
  return i >= end;
}

/** A word of at least four letters with one capital, its first. */
const SPOKEN = /^\p{Lu}\p{Ll}{3,}$/u;

/** Whether the form of an acronym that is said as a word is written as one: "Natoon" and "Natos" of Nato, not "NATOs". */
export const isSpoken = (form: string, name: string): boolean => SPOKEN.test(name) && SPOKEN.test(form);

/** Whether `text[start…end)` has a capital letter. */
export function hasCapital(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (((FOLD[text.charCodeAt(i)] as number) & UPPER) !== 0) return true;
  return false;
}

/** Whether `text[start…end)` has a small letter. */
export function hasSmall(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (((FOLD[text.charCodeAt(i)] as number) & LOWER) !== 0) return true;
  return false;
}
