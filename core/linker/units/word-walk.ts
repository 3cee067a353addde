import { classOf, inWord, isApostrophe, MARK, UPPER, unitAt } from './char-class';

/** What stands between two neighbouring words. */
export const SPACE_GAP = 1;
export const HYPHEN_GAP = 2;
/** Full stop and space: an abbreviation, an initial, or the end of a sentence. */
export const DOT_GAP = 3;
export const COMMA_GAP = 4;
export const SLASH_GAP = 5;
export const QUOTE_GAP = 6;
export const BRACKET_GAP = 7;
export const BREAK_GAP = 8;

const isSpace = (c: number) => c === 0x20 || c === 0xa0 || c === 0x202f || c === 0x2009 || c === 0x09;
/** A sign that belongs to the number before it: "up 4.5%, Intel". */
const PERCENT = 0x25;
const isNewline = (c: number) => c === 0x0a || c === 0x0d;
/** Hyphens and the short dashes that join words as they do. */
export const isHyphen = (c: number) => (c >= 0x2010 && c <= 0x2013) || c === 0x2d;
/** A hyphen, or a dash of either length. */
export const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014;
const isQuote = (c: number) =>
  c === 0x22 || c === 0x27 || (c >= 0x2018 && c <= 0x201f) || c === 0xab || c === 0xbb || c === 0x60;
const isStop = (c: number) => c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026 || c === 0x3002 || c === 0x3b;

/** End of the word left of `i`, or -1 when the text starts or more than five other units stand between. */
export function previousEnd(text: string, i: number): number {
  const low = Math.max(0, i - 6);
  for (let e = i; e > low; e--) if (inWord(text, e - 1)) return e;
  return -1;
}

/** Start of the word that ends at `end`. */
export function wordStart(text: string, end: number): number {
  let s = end;
  while (s > 0 && inWord(text, s - 1)) s--;
  return s;
}

/** Start of the word right of `i`, or -1 (see {@link previousEnd}). */
export function nextStart(text: string, i: number): number {
  const high = Math.min(text.length, i + 6);
  for (let s = i; s < high; s++) if (inWord(text, s)) return s;
  return -1;
}

/** Start of the letters that end at `end`, marks and digits left out; `end` itself if none do. */
export function lettersStart(text: string, end: number): number {
  let s = end;
  while (s > 0 && classOf(unitAt(text, s - 1)) < MARK) s--;
  return s;
}

/** End of the letters that start at `start`; `start` itself if none do. */
export function lettersEnd(text: string, start: number): number {
  let e = start;
  while (classOf(unitAt(text, e)) < MARK) e++;
  return e;
}

/** End of the word that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  let e = start;
  while (e < text.length && inWord(text, e)) e++;
  return e;
}

/** Kind of the stretch `from`…`to` between two words (at most six units). */
export function gapKind(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const c = unitAt(text, from);
    if (isSpace(c)) return SPACE_GAP;
    if (isHyphen(c)) return HYPHEN_GAP;
    if (c === 0x2f) return SLASH_GAP;
    if (c === 0x28 || c === 0xff08) return BRACKET_GAP;
    return c === 0x2e ? DOT_GAP : BREAK_GAP;
  }
  let stops = 0;
  let commas = 0;
  let quotes = 0;
  let brackets = 0;
  let others = 0;
  for (let i = from; i < to; i++) {
    const c = unitAt(text, i);
    if (isSpace(c) || c === PERCENT) continue;
    if (c === 0x2e) stops++;
    else if (c === 0x26 || c === 0x2c || c === 0x60c || c === 0x3001 || c === 0xff0c) commas++;
    else if (isQuote(c)) quotes++;
    else if (c === 0x28 || c === 0x29 || c === 0x5b || c === 0x5d || c === 0xff08 || c === 0xff09) brackets++;
    else if (isNewline(c) || isStop(c)) return BREAK_GAP;
    else others++;
  }
  if (others > 0) return BREAK_GAP;
  if (brackets > 0) return BRACKET_GAP;
  if (commas > 0) return COMMA_GAP;
  if (stops > 0) return quotes > 0 || stops > 1 ? BREAK_GAP : DOT_GAP;
  return quotes > 0 ? QUOTE_GAP : SPACE_GAP;
}

/** Letters after which a bare ’ may be a possessive: behind others it closes a quotation. */
const HISSING = new Set([0x73, 0x78, 0x7a]);

/** True when a possessive stands at `end`: ’s, or a bare ’ behind s, x or z. */
export function isPossessive(text: string, end: number): boolean {
  const c = unitAt(text, end);
  if (!isApostrophe(c)) return false;
  if ((unitAt(text, end + 1) | 0x20) === 0x73) return !inWord(text, end + 2);
  return HISSING.has(unitAt(text, end - 1) | 0x20) && !inWord(text, end + 1);
}

/** The letters that end at `end`, in lower case; '' when none do. */
export const wordEnding = (text: string, end: number): string => text.slice(lettersStart(text, end), end).toLowerCase();

/** The letters that start at `start`, in lower case; '' when none do. */
export const wordStarting = (text: string, start: number): string =>
  text.slice(start, lettersEnd(text, start)).toLowerCase();

/** True when the word that ends at `end`, with whatever is written onto it, begins with a capital. */
export const hasCapital = (text: string, end: number): boolean =>
  classOf(unitAt(text, text.lastIndexOf(' ', end - 1) + 1)) === UPPER;
