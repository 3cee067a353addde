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
import { FOLD } from './fold-units';
import { BASE } from './hash';
import { DROP, dotInWord, isLetter, PART, partsScripts } from './joints';
import { HAS_APOSTROPHE, IS_OVERLONG, IS_TANGLED, MAX_WORD } from './tokens';

/** Reads one word with all that may stand between its letters; the quick loop of tokenise hands such words over. */
export class WordReader {
  /** Place after the word. */
  next = 0;
  /** Where the word's span ends. */
  end = 0;
  /** The word's folded letters are the first `length` units. */
  readonly letters = new Uint16Array(MAX_WORD + 20);
  length = 0;
  hash = 0;
  /** Script and case bits of the letters, flags of tokens.ts. */
  bits = 0;
  extra = 0;
  private segment = 0;
  private dotted = false;

  /** Reads the word that begins at place `i` of `units`. */
  read(units: Uint16Array, i: number): void {
    this.next = i;
    this.length = this.segment = 0;
    this.hash = this.bits = 0;
    this.extra = IS_TANGLED;
    this.dotted = false;
    // Invisible characters after the last letter lie outside the word, marks inside.
    let loose = -1;
    let tight = 0;
    for (; ; this.next++) {
      const t = FOLD[units[this.next] as number] as number;
      if ((t & LETTER) !== 0) {
        if (partsScripts(t, this.bits)) break;
        this.letter(t & UNIT_MASK);
        this.bits |= t;
      } else if (t >>> KIND_SHIFT === KIND_IGNORE) {
        if ((t & UNIT_MASK) !== 0) loose = -1;
        else if (loose !== this.length) {
          loose = this.length;
          tight = this.next;
        }
      } else if (!this.joint(units, t)) break;
    }
    this.end = loose === this.length ? tight : this.next;
  }

  private letter(unit: number): void {
    if (this.length >= MAX_WORD) {
      this.extra |= IS_OVERLONG;
      this.length = this.segment = 0;
    }
    this.letters[this.length++] = unit;
    this.hash = (Math.imul(this.hash, BASE) + unit) | 0;
  }

  /** What is no letter at {@link next}; false if the word ends before it. */
  private joint(units: Uint16Array, t: number): boolean {
    const { bits } = this;
    const after = FOLD[units[this.next + 1] as number] as number;
    switch (t >>> KIND_SHIFT) {
      case KIND_MULTI:
        if (partsScripts(t, bits)) return false;
        for (const letter of EXPANSIONS[t & UNIT_MASK] as string) this.letter(letter.charCodeAt(0));
        this.bits |= t & ~UNIT_MASK;
        return true;
      case KIND_APOSTROPHE:
        if (!isLetter(after)) return this.gershayim(units, after);
        this.extra |= HAS_APOSTROPHE;
        return true;
      case KIND_QUOTE:
        return (bits & HEBREW) !== 0 && (after & HEBREW) !== 0;
      case KIND_ZWNJ:
        return (bits & ARABIC) === 0;
      case KIND_VOICE:
        this.voice(t & UNIT_MASK);
        return true;
      case KIND_DOT:
        return this.dot(units);
      default:
        return false;
    }
  }

  /** Gershayim typed as two apostrophes: ארה''ב. */
  private gershayim(units: Uint16Array, after: number): boolean {
    if (after >>> KIND_SHIFT !== KIND_APOSTROPHE || (this.bits & HEBREW) === 0) return false;
    if (((FOLD[units[this.next + 2] as number] as number) & HEBREW) === 0) return false;
    this.next++;
    return true;
  }

  private voice(mark: number): void {
    const last = this.length - 1;
    this.letters[last] = (this.letters[last] as number) + mark;
    this.hash = (this.hash + mark) | 0;
  }

  private dot(units: Uint16Array): boolean {
    const join = dotInWord(units, this.next, this.length - this.segment);
    if (join === PART) {
      // "U.S." ends with its dot.
      if (this.dotted && this.length - this.segment === 1) this.next++;
      return false;
    }
    if (join === DROP) this.dotted = true;
    else this.letter(0x2e);
    this.segment = this.length;
    return true;
  }
}
