import {
  ARABIC,
  HEBREW,
  KIND_APOSTROPHE,
  KIND_DOT,
  KIND_IGNORE,
  KIND_MULTI,
  KIND_QUOTE,
  KIND_SHIFT,
  KIND_VOICE,
  KIND_ZWNJ,
  LETTER,
  UNIT_MASK,
} from './fold-classes';
import { EXPANSIONS } from './fold-table';
import { BASE } from './hash';
import { DROP, dotInWord, isLetter, PART, partsScripts } from './joints';
import { HAS_APOSTROPHE, IS_OVERLONG, IS_TANGLED, MAX_WORD } from './tokens';
import { entryAt, width } from './utf8';

/** Reads one word with all that may stand between its letters; the quick loop of tokenise hands such words over. */
export class WordReader {
  /** Byte after the word. */
  next = 0;
  /** Bytes minus text units up to {@link next}. */
  shift = 0;
  /** Text offset of the word's end. */
  end = 0;
  /** The word's folded letters are the first `length` units. */
  readonly units = new Uint16Array(MAX_WORD + 20);
  length = 0;
  hash = 0;
  /** Script and case bits of the letters, flags of tokens.ts. */
  bits = 0;
  extra = 0;
  private segment = 0;
  private dotted = false;

  /** Reads the word whose first byte is `i`. */
  read(bytes: Uint8Array, i: number, shift: number): void {
    this.next = i;
    this.shift = shift;
    this.length = this.segment = 0;
    this.hash = this.bits = 0;
    this.extra = IS_TANGLED;
    this.dotted = false;
    // Invisible characters after the last letter lie outside the word, marks inside.
    let loose = -1;
    let tight = 0;
    for (;;) {
      const w = width(bytes[this.next] as number);
      const t = entryAt(bytes, this.next);
      if ((t & LETTER) !== 0) {
        if (partsScripts(t, this.bits)) break;
        this.letter(t & UNIT_MASK);
        this.bits |= t;
      } else {
        if (t >>> KIND_SHIFT === KIND_IGNORE) {
          if ((t & UNIT_MASK) !== 0) loose = -1;
          else if (loose !== this.length) {
            loose = this.length;
            tight = this.next - this.shift;
          }
        } else if (!this.joint(bytes, t, w)) break;
      }
      this.next += w;
      this.shift += w - 1;
    }
    this.end = loose === this.length ? tight : this.next - this.shift;
  }

  private letter(unit: number): void {
    if (this.length >= MAX_WORD) {
      this.extra |= IS_OVERLONG;
      this.length = this.segment = 0;
    }
    this.units[this.length++] = unit;
    this.hash = (Math.imul(this.hash, BASE) + unit) | 0;
  }

  /** What is no letter at {@link next}; false if the word ends before it. */
  private joint(bytes: Uint8Array, t: number, w: number): boolean {
    const { bits } = this;
    const after = this.next + w;
    switch (t >>> KIND_SHIFT) {
      case KIND_MULTI:
        if (partsScripts(t, bits)) return false;
        return this.expand(t);
      case KIND_APOSTROPHE:
        if (!isLetter(entryAt(bytes, after))) return false;
        this.extra |= HAS_APOSTROPHE;
        return true;
      case KIND_QUOTE:
        return (bits & HEBREW) !== 0 && (entryAt(bytes, after) & HEBREW) !== 0;
      case KIND_ZWNJ:
        return (bits & ARABIC) === 0;
      case KIND_VOICE: {
        const mark = t & UNIT_MASK;
        this.units[this.length - 1] = (this.units[this.length - 1] as number) + mark;
        this.hash = (this.hash + mark) | 0;
        return true;
      }
      case KIND_DOT:
        return this.dot(bytes, w);
      default:
        return false;
    }
  }

  private expand(t: number): boolean {
    const expansion = EXPANSIONS[t & UNIT_MASK] as string;
    for (let e = 0; e < expansion.length; e++) this.letter(expansion.charCodeAt(e));
    this.bits |= t & ~UNIT_MASK;
    return true;
  }

  private dot(bytes: Uint8Array, w: number): boolean {
    const join = dotInWord(bytes, this.next, w, this.length - this.segment);
    if (join === PART) {
      // "U.S." ends with its dot.
      if (this.dotted && this.length - this.segment === 1) this.next += w;
      return false;
    }
    if (join === DROP) this.dotted = true;
    else this.letter(0x2e);
    this.segment = this.length;
    return true;
  }
}
