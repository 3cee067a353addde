import { UNIT_MASK } from './fold-classes';
import { FOLD } from './fold-units';
import { BASE } from './hash';
import { PIECE } from './piece';

/** Flags of a token, beside the script and case bits of fold-classes.ts. */
/** An apostrophe stands between letters of the word. */
export const HAS_APOSTROPHE = 1;
/** A stretch of a script without spaces; every unit may begin or end a name. */
export const IS_RUN = 2;
/** One punctuation mark or symbol. */
export const IS_SYMBOL = 4;
/** Too long to be part of a name; never matches. */
export const IS_OVERLONG = 8;
/** Marks, dots or letters that fold to several stand in the word: its letters are not its text units one by one. */
export const IS_TANGLED = 16;

/** Longest word, in folded units, that can be part of a name. */
export const MAX_WORD = 120;

/** Tokens of a piece of text as parallel arrays; reused from piece to piece. */
export class Tokens {
  count = 0;
  /** Text offset of the piece. */
  origin = 0;
  /** Text offset up to which tokens were read. */
  next = 0;
  /** Places of each token in {@link units}; add {@link origin} for text offsets. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 0 where it was not needed yet: ask {@link hashOf}. */
  readonly hash: Int32Array;
  /** Two zeros stand behind the last. */
  readonly flags: Int32Array;
  /** The units of the piece and a zero; those of runs are folded. */
  readonly units: Uint16Array;
  /** The same, two at a time. */
  readonly pairs: Int32Array;
  /** What {@link markPlain} says of each 32 units. */
  readonly marks: Int32Array;
  readonly kinds: Uint8Array;
  /** What {@link sumHashes} says, where most words have no case. */
  readonly sums: Int32Array;
  /** Longest piece. */
  readonly capacity: number;

  /** @param capacity at most {@link PIECE} */
  constructor(capacity = PIECE) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity + 1);
    this.end = new Int32Array(capacity + 1);
    this.hash = new Int32Array(capacity + 1);
    this.flags = new Int32Array(capacity + 2);
    this.units = new Uint16Array((capacity + 65) & ~1);
    this.pairs = new Int32Array(this.units.buffer);
    this.marks = new Int32Array((capacity >>> 5) + 2);
    this.sums = new Int32Array(capacity + 2);
    this.kinds = new Uint8Array((capacity >>> 5) + 2);
  }

  /** Hash of token `k`, which is not a run. */
  hashOf(k: number): number {
    const known = this.hash[k] as number;
    return known !== 0 ? known : this.makeHash(k);
  }

  /**
   * Hash of token `k` as it is spelled, with apostrophes where they stand: what the word can be read as depends on them.
   * Without one it is the same as {@link hashOf}.
   */
  spellingOf(k: number): number {
    if (((this.flags[k] as number) & HAS_APOSTROPHE) === 0) return this.hashOf(k);
    const { units } = this;
    const end = this.end[k] as number;
    let h = HAS_APOSTROPHE;
    for (let i = this.start[k] as number; i < end; i++) {
      h = (Math.imul(h, BASE) + (FOLD[units[i] as number] as number)) | 0;
    }
    return h;
  }

  /** Plain words in small letters are hashed only when somebody asks. */
  private makeHash(k: number): number {
    if (((this.flags[k] as number) & IS_TANGLED) !== 0) return 0;
    const { units } = this;
    const end = this.end[k] as number;
    let h = 0;
    for (let i = this.start[k] as number; i < end; i++) {
      h = (Math.imul(h, BASE) + ((FOLD[units[i] as number] as number) & UNIT_MASK)) | 0;
    }
    this.hash[k] = h;
    return h;
  }
}
