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

/** Reads the word at byte `i` letter by letter as token `k`; returns the byte after it. */
function readTangled(tokens: Tokens, k: number, i: number, shift: number): number {
  reader.read(tokens.bytes, i, shift);
  tokens.end[k] = reader.end;
  tokens.hash[k] = reader.hash;
  tokens.flags[k] = (reader.bits & TOKEN_BITS) | reader.extra;
  return reader.next;
}

const pair = new Uint16Array(2);

function pairHash(bytes: Uint8Array, i: number): number {
  putPair(bytes, i, pair, 0);
  return (Math.imul(pair[0] as number, BASE) + (pair[1] as number)) | 0;
}

/**
 * Reads the tokens of `text[at…to)`, at most {@link Tokens.capacity} units, into `tokens`. The last token may be cut
 * short by the end of the piece.
 */
export function tokenise(text: string, at: number, to: number, tokens: Tokens): void {
  const { start, end, at: place, hash, flags, units, bytes } = tokens;
  const length = encodePiece(text, at, Math.min(to, at + tokens.capacity), bytes);
  let count = 0;
  let u = 0;
  let i = 0;
  // Byte i of the piece is unit i - shift of the text: characters of 2, 3, 4 bytes are 1, 1, 2 units.
  let shift = -at;
  while (i < length) {
    const b0 = bytes[i] as number;
    if (b0 === SPACE) {
      i++;
      continue;
    }
    let t = b0 < 0x80 ? (FOLD[b0] as number) : entryAt(bytes, i);
    if ((t & LETTER) !== 0) {
      const wordAt = i;
      const wordShift = shift;
      let h = 0;
      let bits = 0;
      for (;;) {
        t = ASCII[bytes[i] as number] as number;
        while ((t & LETTER) !== 0) {
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
          h = (Math.imul(h, BASE) + (t & UNIT_MASK)) | 0;
          bits |= t;
          i += 3;
          shift += 2;
        }
      }
      start[count] = wordAt - wordShift;
      place[count] = wordAt;
      const scripts = bits & SCRIPTS;
      if ((t !== 0 && goesOn(bytes, i, t)) || ((bits & PARTING) !== 0 && (scripts & (scripts - 1)) !== 0)) {
        i = readTangled(tokens, count++, wordAt, wordShift);
        shift = reader.shift;
        continue;
      }
      const stop = i - shift;
      end[count] = stop;
      hash[count] = h;
      flags[count++] = stop - wordAt + wordShift > MAX_WORD ? IS_OVERLONG : bits & TOKEN_BITS;
      continue;
    }
    const kind = t >>> KIND_SHIFT;
    if (kind === KIND_RUN) {
      place[count] = u;
      start[count] = i - shift;
      const stop = u + MAX_RUN;
      const first = i;
      do {
        units[u++] = t;
        i += 3;
        const b = bytes[i] as number;
        if ((b & 0xf0) !== 0xe0) break;
        const c = (((bytes[i + 1] as number) & 63) << 6) | ((bytes[i + 2] as number) & 63);
        t = FOLD[((b & 15) << 12) | c] as number;
      } while (t >>> KIND_SHIFT === KIND_RUN && u < stop);
      shift += ((i - first) / 3) << 1;
      end[count] = i - shift;
      hash[count] = 0;
      flags[count++] = IS_RUN;
      continue;
    }
    const w = width(b0);
    if (kind === KIND_MULTI) {
      start[count] = i - shift;
      place[count] = i;
      i = readTangled(tokens, count++, i, shift);
      shift = reader.shift;
      continue;
    }
    const symbol =
      kind === KIND_SYMBOL ||
      kind === KIND_QUOTE ||
      (kind === KIND_HYPHEN &&
        !(i > 0 && isLetter(entryAt(bytes, before(bytes, i))) && isLetter(entryAt(bytes, i + w)))) ||
      (kind === KIND_DOT &&
        !(count > 0 && end[count - 1] === i - shift && i - shift - (start[count - 1] as number) <= ABBREVIATED));
    if (symbol) {
      start[count] = i - shift;
      place[count] = i;
      hash[count] = w === 4 ? pairHash(bytes, i) : t & UNIT_MASK;
      end[count] = i - shift + (w === 4 ? 2 : 1);
      flags[count++] = IS_SYMBOL;
    }
    i += w;
    shift += w === 4 ? 2 : w - 1;
  }
  tokens.count = count;
  tokens.next = i - shift;
}
