import { CASELESS, classOf, inWord, LOWER, UPPER, unitAt } from '../units/char-class';
import { wordEnd } from '../units/word-walk';

/** How a run uses capitals. */
export const MIXED_CASE = 0;
/** Every Longer Word Has a Capital: capitals do not mark names. */
export const TITLE_CASE = 1;
export const ALL_CAPS = 2;

/** Longer runs are prose; looking at their beginning is enough. */
const LOOK = 400;

/**
 * Reads how capitals are used from the first words of a run. Running text is Title Case only when no longer word is
 * without a capital and no full stop ends it; of a `heading` less is asked.
 */
export function runCase(text: string, heading: boolean): number {
  const stop = Math.min(text.length, LOOK);
  let capitalised = 0;
  let lower = 0;
  let small = 0;
  let caseless = 0;
  for (let i = 0; i < stop; i++) {
    if (!inWord(text, i)) continue;
    const end = wordEnd(text, i);
    const first = classOf(unitAt(text, i));
    if (first === CASELESS) caseless++;
    else if (first === UPPER) {
      const second = classOf(unitAt(text, i + 1));
      if (second === LOWER) small++;
      capitalised++;
    } else if (first === LOWER && end - i >= 4) {
      if (!heading) return MIXED_CASE;
      lower++;
    } else if (first === LOWER) small++;
    i = end;
  }
  if (capitalised === 0 || caseless > capitalised) return MIXED_CASE;
  if (lower === 0 && small === 0 && capitalised >= 2) return ALL_CAPS;
  if (capitalised < 3) return MIXED_CASE;
  if (heading) return lower * 4 <= capitalised ? TITLE_CASE : MIXED_CASE;
  return lower === 0 && !/[.!?…]\W*$/.test(text) ? TITLE_CASE : MIXED_CASE;
}
