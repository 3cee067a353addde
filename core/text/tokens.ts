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
  readonly hash: Int32Array;
  /** Two zeros stand behind the last. */
  readonly flags: Int32Array;
  /** The units of the piece and a zero; those of runs are folded. */
  readonly units: Uint16Array;
  /** Longest piece. */
  readonly capacity: number;

  /** @param capacity at most {@link PIECE} */
  constructor(capacity = PIECE) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity + 1);
    this.end = new Int32Array(capacity + 1);
    this.hash = new Int32Array(capacity + 1);
    this.flags = new Int32Array(capacity + 2);
    this.units = new Uint16Array(capacity + 4);
  }
}
