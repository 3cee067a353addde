import { classOf, LOWER, UPPER, unitAt } from '../units/char-class';
import { Bit } from './context-bits';

/** How the span is written: {@link Bit.Upper}, {@link Bit.Lower}, {@link Bit.Caseless} or 0 for a usual name. */
export function mentionShape(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const c = classOf(unitAt(text, i));
    if (c === UPPER) upper++;
    else if (c === LOWER) lower++;
  }
  if (upper > 0) return lower === 0 ? Bit.Upper : 0;
  return lower > 0 ? Bit.Lower : Bit.Caseless;
}

/** More are a word in capitals. */
const MOST_LETTERS = 5;

/** True of "D66", "PD": letters and digits, two to five, as parties and bodies are called. */
export const isInLetters = (text: string, start: number, end: number): boolean =>
  end - start > 1 && end - start <= MOST_LETTERS && mentionShape(text, start, end) === Bit.Upper;
