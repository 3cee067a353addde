import { ARABIC, HANGUL, HEBREW, KATAKANA, KIND_MULTI, KIND_SHIFT, LETTER, SCRIPTS, UPPER } from './fold-classes';
import { FOLD } from './fold-units';

/** Scripts that part words where they touch another script. */
export const PARTING = ARABIC | HEBREW | HANGUL | KATAKANA;

/** Whether the letter `t` belongs to another script than the `bits` read so far: "KBS는", "הFBI". */
export function partsScripts(t: number, bits: number): boolean {
  const a = t & SCRIPTS;
  const b = bits & SCRIPTS;
  return a !== 0 && b !== 0 && (a & b) === 0 && ((a | b) & PARTING) !== 0;
}

/** Whether a fold entry is that of a letter or digit. */
export function isLetter(t: number): boolean {
  return (t & LETTER) !== 0 || t >>> KIND_SHIFT === KIND_MULTI;
}

/** What a full stop inside a word does: parts it, disappears (U.S.), or stays as one of its letters (amazon.com). */
export const PART = 0;
export const DROP = 1;
const KEEP = 2;

/** What the full stop at `i` does, `length` letters after the word's last one (or its beginning). */
export function dotInWord(units: Uint16Array, i: number, length: number): number {
  const entry = (at: number) => FOLD[units[at] as number] as number;
  const next = entry(i + 1);
  if (!isLetter(next)) return PART;
  if (length === 1 && !isLetter(entry(i + 2))) return DROP;
  const left = entry(i - 1);
  const inside = (next & (UPPER | PARTING)) === 0 && (left & UPPER) === 0;
  return inside && (next & SCRIPTS) === (left & SCRIPTS) ? KEEP : PART;
}
