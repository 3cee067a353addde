import { spaced } from '../../core/text/canonical';
import { PIECE } from '../../core/text/piece';
import { tokenise } from '../../core/text/tokenise';
import { MAX_WORD, Tokens } from '../../core/text/tokens';
import { unitOffset } from '../../core/text/unit-offset';
import { readUnits } from '../../core/text/word-units';

/** Folded text with the way back: unit `i` of `text` came from `[start[i], end[i])` of the original. */
interface Folded {
  text: string;
  /** UTF-16 offsets in the original. A space made between two words has the gap between them. */
  start: number[];
  end: number[];
}

/**
 * Folds a piece of text to the form in which names are compared: letter case, diacritics, compatibility forms,
 * apostrophes inside words and invisible characters are gone; words are parted by one space; punctuation stays.
 * For tests, which compare texts; scanning uses the tokens directly.
 * @throws RangeError when the text is longer than {@link PIECE}
 */
export function fold(original: string): Folded {
  if (original.length > PIECE) throw new RangeError(`text of ${original.length} units, at most ${PIECE}`);
  const tokens = new Tokens(original.length);
  tokenise(original, 0, original.length, tokens);
  const out: Folded = { text: '', start: [], end: [] };
  const word = new Uint16Array(original.length + MAX_WORD + 20);
  const push = (unit: number, start: number, end: number) => {
    out.text += String.fromCharCode(unit);
    out.start.push(start);
    out.end.push(end);
  };
  for (let k = 0; k < tokens.count; k++) {
    if (k > 0 && spaced(tokens.flags[k - 1] as number, tokens.flags[k] as number)) {
      push(0x20, tokens.end[k - 1] as number, tokens.start[k] as number);
    }
    const length = readUnits(tokens, k, word, 0);
    for (let u = 0; u < length; u++) {
      const start = unitOffset(tokens, k, u);
      const end = u + 1 < length ? unitOffset(tokens, k, u + 1) : (tokens.end[k] as number);
      push(word[u] as number, start, Math.max(end, start));
    }
  }
  return out;
}
