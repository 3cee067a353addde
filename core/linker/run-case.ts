import { CASELESS, classOf, inWord, LOWER, UPPER } from './char-class';
import { wordEnd } from './word-walk';

/** How a run uses capitals. */
export const MIXED_CASE = 0;
/** Every Longer Word Has a Capital: capitals do not mark names. */
export const TITLE_CASE = 1;
export const ALL_CAPS = 2;

/** Longer runs are prose; looking at their beginning is enough. */
const LOOK = 400;

/** Reads how capitals are used from the first words of a run. German nouns are no reason to call it Title Case. */
export function runCase(text: string): number {
  const stop = Math.min(text.length, LOOK);
  let capitalised = 0;
  let lower = 0;
  let small = 0;
  let caseless = 0;
  for (let i = 0; i < stop; i++) {
    if (!inWord(text, i)) continue;
    const end = wordEnd(text, i);
    const first = classOf(text.charCodeAt(i));
    if (first === CASELESS) caseless++;
    else if (first === UPPER) {
      const second = classOf(text.charCodeAt(i + 1));
      if (second === LOWER) small++;
      capitalised++;
    } else if (first === LOWER && end - i >= 4) lower++;
    else if (first === LOWER) small++;
    i = end;
  }
  if (capitalised === 0 || caseless > capitalised) return MIXED_CASE;
  if (lower === 0 && small === 0 && capitalised >= 2) return ALL_CAPS;
  return capitalised >= 3 && lower * 5 <= capitalised ? TITLE_CASE : MIXED_CASE;
}
