import {
  KIND_APOSTROPHE,
  KIND_DOT,
  KIND_HYPHEN,
  KIND_IGNORE,
  KIND_MULTI,
  KIND_QUOTE,
  KIND_RUN,
  KIND_SHIFT,
  KIND_SYMBOL,
  KIND_VOICE,
  KIND_ZWNJ,
  LETTER,
  LOWER,
  SCRIPTS,
  UNIT_MASK,
  UPPER,
} from './fold-classes';
import { FOLD } from './fold-units';
import { BASE, POWERS } from './hash';
import { isLetter, PARTING } from './joints';
import { loadPiece } from './piece';
import { markPlain, sumHashes } from './plain-marks';
import { IS_OVERLONG, IS_RUN, IS_SYMBOL, MAX_WORD, type Tokens } from './tokens';
import { ODD, PLAIN_FLAGS, UNIT_CLASS } from './unit-class';
import { WordReader } from './word-reader';

const TOKEN_BITS = SCRIPTS | UPPER | LOWER;
/** After a word of at most this many letters a full stop marks an abbreviation. */
const ABBREVIATED = 3;
/** Kinds that may stand inside a word, as a bit set. */
const JOINTS =
  (1 << KIND_APOSTROPHE) |
  (1 << KIND_DOT) |
  (1 << KIND_QUOTE) |
  (1 << KIND_IGNORE) |
  (1 << KIND_MULTI) |
  (1 << KIND_ZWNJ) |
  (1 << KIND_VOICE);

const reader = new WordReader();

/** Whether the word whose plain letters end before `i` must be read carefully: marks inside, or several scripts. */
function isTangled(units: Uint16Array, i: number, t: number, bits: number): boolean {
  const scripts = bits & SCRIPTS;
  if ((bits & PARTING) !== 0 && (scripts & (scripts - 1)) !== 0) return true;
  const kind = t >>> KIND_SHIFT;
  if (((JOINTS >>> kind) & 1) === 0) return false;
  if (kind !== KIND_DOT && kind !== KIND_APOSTROPHE) return true;
  const after = FOLD[units[i + 1] as number] as number;
  // Two apostrophes may be gershayim.
  return isLetter(after) || (kind === KIND_APOSTROPHE && after >>> KIND_SHIFT === KIND_APOSTROPHE);
}

/** Reads the word at `i` letter by letter as token `k`; returns the place after it. */
function readTangled(tokens: Tokens, k: number, i: number): number {
  reader.read(tokens.units, i);
  tokens.start[k] = i;
  tokens.end[k] = reader.end;
  tokens.hash[k] = reader.hash;
  tokens.flags[k] = (reader.bits & TOKEN_BITS) | reader.extra;
  return reader.next;
}

/** Whether what is neither letter nor space at `i` is a token; `last` = the token before ends there and is so long. */
function isSymbol(units: Uint16Array, i: number, kind: number, last: number): boolean {
  if (kind === KIND_SYMBOL || kind === KIND_QUOTE) return true;
  if (kind === KIND_DOT) return last > ABBREVIATED;
  if (kind !== KIND_HYPHEN) return false;
  return (
    i === 0 || !isLetter(FOLD[units[i - 1] as number] as number) || !isLetter(FOLD[units[i + 1] as number] as number)
  );
}

/**
 * Reads the tokens of `text[at…to)`, at most {@link Tokens.capacity} units, into `tokens`. The last token may be cut
 * short by the end of the piece.
 */
export function tokenise(text: string, at: number, to: number, tokens: Tokens): void {
  const length = Math.min(to - at, tokens.capacity);
  loadPiece(text, at, at + length, tokens.units, tokens.pairs);
  readTokens(tokens, length);
  tokens.origin = at;
  tokens.next += at;
}

/** Whether a plain word that ends before `i` needs no careful reading. */
function endsPlain(units: Uint16Array, i: number, flags: number): boolean {
  const t = FOLD[units[i] as number] as number;
  if (flags === IS_RUN) return t >>> KIND_SHIFT !== KIND_RUN;
  return (t & LETTER) === 0 && !isTangled(units, i, t, 0);
}

/** Reads the first `length` units that are in `tokens`, as a text of their own. */
export function readTokens(tokens: Tokens, length: number): void {
  const { start, end, hash, flags, units, pairs, marks, kinds, sums } = tokens;
  const summed = markPlain(units, pairs, length, marks, kinds);
  if (summed) sumHashes(pairs, length, sums);
  const fold = FOLD;
  const classOf = UNIT_CLASS;
  let count = 0;
  let i = 0;
  while (i < length) {
    let first = i;
    if ((classOf[units[i] as number] as number) < ODD) {
      // Most words of most texts: plain ones, a space after each.
      let block = i >>> 5;
      let mark = (marks[block] as number) & (-1 << i);
      let here = kinds[block] as number;
      let seen = here;
      for (;;) {
        while (mark === 0) {
          mark = marks[++block] as number;
          here = kinds[block] as number;
          seen |= here;
        }
        i = (block << 5) + 31 - Math.clz32(mark & -mark);
        const f = PLAIN_FLAGS[seen] as number;
        const length = i - first;
        const gap = fold[units[i] as number] === 0;
        // Nothing plain stands there, or what must be read letter by letter.
        if (length === 0 || f === 0 || length > MAX_WORD || !(gap || endsPlain(units, i, f))) {
          i = first;
          break;
        }
        start[count] = first;
        end[count] = i;
        hash[count] = summed
          ? ((sums[i] as number) - Math.imul(sums[first] as number, POWERS[length] as number)) | 0
          : 0;
        flags[count++] = f;
        if (!gap) break;
        mark &= mark - 1;
        seen = here;
        first = ++i;
      }
      // Behind the last word, where a space stands in for the end.
      if (i >= length) break;
      first = i;
    }
    let t = fold[units[i] as number] as number;
    if (t === 0) {
      i++;
      continue;
    }
    if ((t & LETTER) !== 0) {
      let h = 0;
      let bits = 0;
      do {
        h = (Math.imul(h, BASE) + (t & UNIT_MASK)) | 0;
        bits |= t;
        t = fold[units[++i] as number] as number;
      } while ((t & LETTER) !== 0);
      // Of a word in one script before a space there is nothing to ask.
      const scripts = bits & SCRIPTS;
      if ((t | (scripts & (scripts - 1))) !== 0 && isTangled(units, i, t, bits)) {
        i = readTangled(tokens, count++, first);
        continue;
      }
      start[count] = first;
      end[count] = i;
      hash[count] = h;
      flags[count++] = i - first > MAX_WORD ? IS_OVERLONG : bits & TOKEN_BITS;
      continue;
    }
    const kind = t >>> KIND_SHIFT;
    if (kind === KIND_RUN) {
      do {
        units[i] = t;
        t = fold[units[++i] as number] as number;
      } while (t >>> KIND_SHIFT === KIND_RUN);
      start[count] = first;
      end[count] = i;
      hash[count] = 0;
      flags[count++] = IS_RUN;
      continue;
    }
    if (kind === KIND_MULTI) {
      i = readTangled(tokens, count++, i);
      continue;
    }
    const joined = count > 0 && end[count - 1] === i;
    if (isSymbol(units, i, kind, joined ? i - (start[count - 1] as number) : MAX_WORD)) {
      start[count] = i;
      end[count] = i + 1;
      hash[count] = t & UNIT_MASK;
      flags[count++] = IS_SYMBOL;
    }
    i++;
  }
  flags[count] = 0;
  flags[count + 1] = 0;
  tokens.count = count;
  tokens.origin = 0;
  tokens.next = Math.min(i, length);
}
