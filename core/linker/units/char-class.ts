/** Classes of UTF-16 code units, as far as telling names from other words needs them. */
export const LOWER = 1;
export const UPPER = 2;
export const CASELESS = 3;
export const MARK = 4;
export const DIGIT = 5;
export const OTHER = 6;

/** Letters below it are Latin ones. */
export const LATIN_END = 0x250;

/** Filled on demand: 0 = not asked yet. Each unit costs one regular expression in the life of the program. */
const known = new Uint8Array(65536);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/\p{L}/u.test(char)) return char.toLowerCase() !== char ? UPPER : char.toUpperCase() !== char ? LOWER : CASELESS;
  if (/\p{M}/u.test(char)) return MARK;
  return /\p{N}/u.test(char) ? DIGIT : OTHER;
}

/**
 * The unit at `i`, 0 before the beginning and past the end. Engines stop putting `charCodeAt` in place wherever it was
 * once asked for a unit that is not there.
 */
export const unitAt = (text: string, i: number): number => (i >= 0 && i < text.length ? text.charCodeAt(i) : 0);

/** Class of a UTF-16 code unit; halves of surrogate pairs are OTHER, as is the 0 of {@link unitAt}. */
export function classOf(unit: number): number {
  const found = known[unit] as number;
  if (found !== 0) return found;
  const made = classify(unit);
  known[unit] = made;
  return made;
}

/** True of a letter of Hebrew. */
export const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;

/** An apostrophe as typed or as set. */
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** Apostrophes that stand inside words: O'Brien, Sha'a; ארה"ב is handled by the scan itself. */
const isInner = (unit: number) => isApostrophe(unit) || unit === 0x2bc || unit === 0x02bb;

/** True when the unit at `i` belongs to a word; an apostrophe does when letters stand on both sides. */
export function inWord(text: string, i: number): boolean {
  const unit = unitAt(text, i);
  if (classOf(unit) < OTHER) return true;
  return isInner(unit) && classOf(unitAt(text, i - 1)) < DIGIT && classOf(unitAt(text, i + 1)) < DIGIT;
}
