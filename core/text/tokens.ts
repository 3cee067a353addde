import {
  ARABIC,
  HANGUL,
  HEBREW,
  KATAKANA,
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
import { EXPANSIONS } from './fold-table';
import { FOLD } from './fold-units';
import { BASE } from './hash';

/** Token flags beside the script and case bits of fold-classes.ts. */
/** An apostrophe stands between letters of the word. */
export const HAS_APOSTROPHE = 1;
/** A stretch of a script without spaces; every unit may begin or end a name. */
export const IS_RUN = 2;
/** One punctuation mark or symbol. */
export const IS_SYMBOL = 4;
/** Too long to be part of a name; never matches. */
export const IS_OVERLONG = 8;
const HAS_DOTS = 16;
const TOKEN_BITS = SCRIPTS | UPPER | LOWER;

/** Longest word, in folded units, that can be part of a name. */
export const MAX_WORD = 120;
const MAX_RUN = 1024;
/** Scripts that part words where they touch another script. */
const PARTING = ARABIC | HEBREW | HANGUL | KATAKANA;
const ENDS_SOFTLY = 3;

/** Tokens of a piece of text as parallel arrays; reused from piece to piece. */
export class Tokens {
  count = 0;
  /** Text offset just after the last token read. */
  next = 0;
  readonly capacity: number;
  /** UTF-16 offsets of each token in the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** First folded unit of each token in {@link units}; `from[count]` is the end of the last. */
  readonly from: Int32Array;
  readonly hash: Int32Array;
  readonly flags: Int32Array;
  readonly units: Uint16Array;

  constructor(capacity = 4096) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity + 1);
    this.end = new Int32Array(capacity + 1);
    this.from = new Int32Array(capacity + 2);
    this.hash = new Int32Array(capacity + 1);
    this.flags = new Int32Array(capacity + 1);
    this.units = new Uint16Array(capacity * 8 + 2 * MAX_RUN);
  }
}

/** Whether `t` begins another script where `bits` were read: "KBS는", "הFBI". */
function parts(t: number, bits: number): boolean {
  const a = t & SCRIPTS;
  const b = bits & SCRIPTS;
  return a !== 0 && b !== 0 && (a & b) === 0;
}

function isLetterAt(text: string, i: number): boolean {
  if (i >= text.length) return false;
  const t = FOLD[text.charCodeAt(i)] as number;
  return (t & LETTER) !== 0 || t >>> KIND_SHIFT === KIND_MULTI;
}

/** Whether the dot at `i` belongs to the word that began `length` letters before it: U.S., J.D., amazon.com, 3.5. */
function dotJoins(text: string, i: number, length: number): 'drop' | 'keep' | 'part' {
  if (!isLetterAt(text, i + 1)) return 'part';
  if (length === 1 && !isLetterAt(text, i + 2)) return 'drop';
  const next = FOLD[text.charCodeAt(i + 1)] as number;
  const before = FOLD[text.charCodeAt(i - 1)] as number;
  const inside = (next & (UPPER | PARTING)) === 0 && (before & UPPER) === 0;
  return inside && (next & SCRIPTS) === (before & SCRIPTS) ? 'keep' : 'part';
}

/** Reads tokens of `text` from `at` until `to` or until `tokens` is full; afterwards `tokens.next` says how far. */
export function tokenise(text: string, at: number, to: number, tokens: Tokens): void {
  const { start, end, from, hash, flags, units, capacity } = tokens;
  const room = units.length - MAX_RUN;
  let count = 0;
  let u = 0;
  let i = at;
  while (i < to && count < capacity && u < room) {
    const first = FOLD[text.charCodeAt(i)] as number;
    const kind = first >>> KIND_SHIFT;
    if ((first & LETTER) === 0 && kind !== KIND_MULTI) {
      if (kind === KIND_RUN) {
        from[count] = u;
        start[count] = i;
        const stop = Math.min(to, i + MAX_RUN);
        for (let t = first; t >>> KIND_SHIFT === KIND_RUN && i < stop; t = FOLD[text.charCodeAt(i)] as number) {
          units[u++] = t & UNIT_MASK;
          i++;
        }
        end[count] = i;
        hash[count] = 0;
        flags[count++] = IS_RUN;
        continue;
      }
      const symbol =
        kind === KIND_SYMBOL ||
        kind === KIND_QUOTE ||
        (kind === KIND_HYPHEN && !(i > 0 && isLetterAt(text, i - 1) && isLetterAt(text, i + 1))) ||
        (kind === KIND_DOT && !(count > 0 && end[count - 1] === i && u - (from[count - 1] as number) <= ENDS_SOFTLY));
      if (symbol) {
        from[count] = u;
        start[count] = i;
        end[count] = i + 1;
        units[u++] = first & UNIT_MASK;
        hash[count] = first & UNIT_MASK;
        flags[count++] = IS_SYMBOL;
      }
      i++;
      continue;
    }
    // A word.
    from[count] = u;
    start[count] = i;
    const wordFrom = u;
    let segment = u;
    let h = 0;
    let bits = first & ~UNIT_MASK;
    let extra = 0;
    let last = i;
    const limit = u + MAX_WORD;
    for (; i < to; i++) {
      const t = FOLD[text.charCodeAt(i)] as number;
      if ((t & LETTER) !== 0) {
        if (((t ^ bits) & PARTING) !== 0 && parts(t, bits)) break;
        if (u < limit) units[u++] = t & UNIT_MASK;
        else extra |= IS_OVERLONG;
        h = (Math.imul(h, BASE) + (t & UNIT_MASK)) | 0;
        bits |= t;
        last = i + 1;
        continue;
      }
      const k = t >>> KIND_SHIFT;
      if (k === KIND_IGNORE) continue;
      if (k === KIND_MULTI) {
        const expansion = EXPANSIONS[t & UNIT_MASK] as string;
        if (u + expansion.length > limit) extra |= IS_OVERLONG;
        else
          for (let e = 0; e < expansion.length; e++) {
            const unit = expansion.charCodeAt(e);
            units[u++] = unit;
            h = (Math.imul(h, BASE) + unit) | 0;
          }
        bits |= t;
        last = i + 1;
        continue;
      }
      if (k === KIND_APOSTROPHE && i + 1 < to && isLetterAt(text, i + 1)) {
        extra |= HAS_APOSTROPHE;
        continue;
      }
      if (k === KIND_QUOTE && (bits & HEBREW) !== 0 && ((FOLD[text.charCodeAt(i + 1)] as number) & HEBREW) !== 0)
        continue;
      if (k === KIND_ZWNJ && (bits & ARABIC) === 0) continue;
      if (k === KIND_VOICE && u > wordFrom) {
        units[u - 1] = (units[u - 1] as number) + (t & UNIT_MASK);
        h = (h + (t & UNIT_MASK)) | 0;
        last = i + 1;
        continue;
      }
      if (k === KIND_DOT) {
        const join = dotJoins(text, i, u - segment);
        if (join === 'part') break;
        if (join === 'drop') extra |= HAS_DOTS;
        if (join === 'keep' && u < limit) {
          units[u++] = 0x2e;
          h = (Math.imul(h, BASE) + 0x2e) | 0;
        }
        segment = u;
        continue;
      }
      break;
    }
    if (u === wordFrom) continue;
    // "U.S." ends with its dot.
    if ((extra & HAS_DOTS) !== 0 && last === i && i < to && text.charCodeAt(i) === 0x2e) last = ++i;
    end[count] = last;
    hash[count] = h;
    flags[count++] = (bits & TOKEN_BITS) | extra;
  }
  from[count] = u;
  tokens.count = count;
  tokens.next = i;
}
