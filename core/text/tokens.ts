import { PIECE } from './utf8';

/** Flags of a token, beside the script and case bits of fold-classes.ts. */
/** An apostrophe stands between letters of the word. */
export const HAS_APOSTROPHE = 1;
/** A stretch of a script without spaces; every unit may begin or end a name. */
export const IS_RUN = 2;
/** One punctuation mark or symbol. */
export const IS_SYMBOL = 4;
/** Marks, dots or letters that fold to several stand in the word: its letters are not its text units one by one. */
export const IS_TANGLED = 16;
/** Too long to be part of a name; never matches. */
export const IS_OVERLONG = 8;

/** Longest word, in folded units, that can be part of a name. */
export const MAX_WORD = 120;
/** A longer stretch without spaces is cut into several tokens. */
export const MAX_RUN = 1024;

/** Tokens of a piece of text as parallel arrays; reused from piece to piece. */
export class Tokens {
  count = 0;
  /** Text offset up to which tokens were read. */
  next = 0;
  /** UTF-16 offsets of each token in the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Where a token's letters are: first byte in {@link bytes}, or for runs first unit in {@link units}. */
  readonly at: Int32Array;
  readonly hash: Int32Array;
  readonly flags: Int32Array;
  /** Folded units of the runs; words are folded again when their letters are wanted (word-units.ts). */
  readonly units: Uint16Array;
  /** The piece in UTF-8, ended by a zero. */
  readonly bytes: Uint8Array;
  /** Longest piece in UTF-16 units. */
  readonly capacity: number;

  constructor(capacity = PIECE) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity + 2);
    this.end = new Int32Array(capacity + 2);
    this.at = new Int32Array(capacity + 2);
    this.hash = new Int32Array(capacity + 2);
    this.flags = new Int32Array(capacity + 2);
    this.units = new Uint16Array(capacity + 2);
    this.bytes = new Uint8Array(capacity * 3 + 8);
  }
}
