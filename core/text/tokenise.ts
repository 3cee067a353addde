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
import { BASE } from './hash';
import { isLetter, PARTING } from './joints';
import { IS_OVERLONG, IS_RUN, IS_SYMBOL, MAX_RUN, MAX_WORD, type Tokens } from './tokens';
import { before, encodePiece, entryAt, putPair, width } from './utf8';
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
const SPACE = 0x20;

/** Fold entries of single bytes; those of longer characters are no letters. */
const ASCII = Int32Array.from({ length: 256 }, (_, b) => (b < 0x80 ? (FOLD[b] as number) : 0));

const reader = new WordReader();

/** Whether what follows the letters of a word may belong to it. */
function goesOn(bytes: Uint8Array, i: number, t: number): boolean {
  const kind = t >>> KIND_SHIFT;
  if (((JOINTS >>> kind) & 1) === 0) return false;
  if (kind !== KIND_DOT && kind !== KIND_APOSTROPHE) return true;
  return isLetter(entryAt(bytes, i + width(bytes[i] as number)));
}

/**
 * Reads the tokens of `text[at…to)`, at most {@link Tokens.capacity} units, into `tokens`. The last token may be cut
 * short by the end of the piece.
 */
export function tokenise(text: string, at: number, to: number, tokens: Tokens): void {
  const { start, end, from, hash, flags, units, bytes } = tokens;
  const length = encodePiece(text, at, Math.min(to, at + tokens.capacity), bytes);
  const room = units.length - 2 * MAX_RUN;
  let count = 0;
  let u = 0;
  let i = 0;
  // Byte i of the piece is unit i - shift of the text: characters of 2, 3, 4 bytes are 1, 1, 2 units.
  let shift = -at;
  while (i < length && u < room) {
    const b0 = bytes[i] as number;
    if (b0 === SPACE) {
      i++;
      continue;
    }
    let t = b0 < 0x80 ? (FOLD[b0] as number) : entryAt(bytes, i);
    if ((t & LETTER) !== 0) {
      const wordAt = i;
      const wordShift = shift;
      const wordFrom = u;
      let h = 0;
      let bits = 0;
      for (;;) {
        t = ASCII[bytes[i] as number] as number;
        while ((t & LETTER) !== 0) {
          units[u++] = t;
          h = (Math.imul(h, BASE) + (t & UNIT_MASK)) | 0;
          bits |= t;
          t = ASCII[bytes[++i] as number] as number;
        }
        let b = bytes[i] as number;
        if (b < 0x80) break;
        if (b < 0xe0) {
          const first = i;
          do {
            t = FOLD[((b & 31) << 6) | ((bytes[i + 1] as number) & 63)] as number;
            if ((t & LETTER) === 0) break;
            units[u++] = t;
            h = (Math.imul(h, BASE) + (t & UNIT_MASK)) | 0;
            bits |= t;
            i += 2;
            b = bytes[i] as number;
          } while ((b & 0xe0) === 0xc0);
          shift += (i - first) >> 1;
          if ((t & LETTER) === 0) break;
        } else {
          t = entryAt(bytes, i);
          if ((t & LETTER) === 0) break;
          units[u++] = t;
          h = (Math.imul(h, BASE) + (t & UNIT_MASK)) | 0;
          bits |= t;
          i += 3;
          shift += 2;
        }
      }
      start[count] = wordAt - wordShift;
      from[count] = wordFrom;
      const scripts = bits & SCRIPTS;
      if (goesOn(bytes, i, t) || ((bits & PARTING) !== 0 && (scripts & (scripts - 1)) !== 0)) {
        reader.read(bytes, wordAt, wordShift, units, wordFrom);
        i = reader.next;
        shift = reader.shift;
        u = reader.u;
        end[count] = reader.end;
        hash[count] = reader.hash;
        flags[count++] = (reader.bits & TOKEN_BITS) | reader.extra;
        continue;
      }
      end[count] = i - shift;
      hash[count] = h;
      flags[count] = bits & TOKEN_BITS;
      if (u - wordFrom > MAX_WORD) {
        flags[count] = IS_OVERLONG;
        u = wordFrom;
      }
      count++;
      continue;
    }
    const kind = t >>> KIND_SHIFT;
    if (kind === KIND_RUN) {
      from[count] = u;
      start[count] = i - shift;
      const stop = u + MAX_RUN;
      const first = i;
      do {
        units[u++] = t;
        i += width(bytes[i] as number);
        t = entryAt(bytes, i);
      } while (t >>> KIND_SHIFT === KIND_RUN && u < stop);
      shift += i - first - (u - (from[count] as number));
      end[count] = i - shift;
      hash[count] = 0;
      flags[count++] = IS_RUN;
      continue;
    }
    const w = width(b0);
    if (kind === KIND_MULTI) {
      from[count] = u;
      start[count] = i - shift;
      reader.read(bytes, i, shift, units, u);
      i = reader.next;
      shift = reader.shift;
      u = reader.u;
      end[count] = reader.end;
      hash[count] = reader.hash;
      flags[count++] = (reader.bits & TOKEN_BITS) | reader.extra;
      continue;
    }
    const symbol =
      kind === KIND_SYMBOL ||
      kind === KIND_QUOTE ||
      (kind === KIND_HYPHEN &&
        !(i > 0 && isLetter(entryAt(bytes, before(bytes, i))) && isLetter(entryAt(bytes, i + w)))) ||
      (kind === KIND_DOT &&
        !(count > 0 && end[count - 1] === i - shift && u - (from[count - 1] as number) <= ABBREVIATED));
    if (symbol) {
      from[count] = u;
      start[count] = i - shift;
      if (w === 4) u = putPair(bytes, i, units, u);
      else units[u++] = t;
      hash[count] = (Math.imul(w === 4 ? (units[u - 2] as number) : 0, BASE) + (units[u - 1] as number)) | 0;
      end[count] = i - shift + (w === 4 ? 2 : 1);
      flags[count++] = IS_SYMBOL;
    }
    i += w;
    shift += w === 4 ? 2 : w - 1;
  }
  from[count] = u;
  tokens.count = count;
  tokens.next = i - shift;
}
