import { UNIT_MASK } from './fold-classes';
import { FOLD } from './fold-units';
import { IS_TANGLED, MAX_WORD, type Tokens } from './tokens';
import { readUnits } from './word-units';

/** One way to take a word of the text: the folded letters of a name's word, and where it lies in the word. */
export interface Reading {
  /** Hash of the proposed word. */
  hash: number;
  /** The proposed word: `front`, then folded units `from`…`to` of the token's word, then `back`. */
  front: string;
  from: number;
  to: number;
  back: string;
  /** Text offsets of the name's span. */
  start: number;
  end: number;
  inflected: boolean;
  /** Something before the name was taken off: only the first word of a name may read so. */
  head: boolean;
  /** Something after the name was taken off: only the last word of a name may read so. */
  tail: boolean;
}

/** Says whether a word with this hash can be part of a name here; most proposals end at this gate. */
export interface Gate {
  /** Rules that are worth a question, see {@link ruleBit}: the others are known to say nothing of this word here. */
  readonly wanted: number;
  /** Rules by which the word was read. */
  told: number;
  admits(hash: number): boolean;
}

/** All rules. */
export const ALL_RULES = 0xfff;
const LAST_BIT = 11;

/** A rule, by its place in the list of those for the word, as a bit; those far down share one. */
export function ruleBit(rule: number): number {
  return 1 << (rule < LAST_BIT ? rule : LAST_BIT);
}

/** A word whose readings are looked for. One object is used for all of them. */
export class Word {
  tokens: Tokens;
  k = 0;
  private readonly scratch = new Uint16Array(MAX_WORD + 20);
  /** How many letters are in scratch; -1 before they are asked for. */
  private read = -1;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Makes this token `k`. */
  load(tokens: Tokens, k: number): void {
    this.tokens = tokens;
    this.k = k;
    this.read = -1;
  }

  /** The folded letters; valid up to {@link length}. */
  get letters(): Uint16Array {
    if (this.read < 0) this.read = readUnits(this.tokens, this.k, this.scratch, 0);
    return this.scratch;
  }

  get length(): number {
    const { start, end, flags } = this.tokens;
    const { k } = this;
    if (((flags[k] as number) & IS_TANGLED) === 0) return (end[k] as number) - (start[k] as number);
    return this.letters === this.scratch ? this.read : 0;
  }

  /** Folded letter `index`. */
  letter(index: number): number {
    const { start, units, flags } = this.tokens;
    const { k } = this;
    if (((flags[k] as number) & IS_TANGLED) !== 0) return this.letters[index] as number;
    return (FOLD[units[(start[k] as number) + index] as number] as number) & UNIT_MASK;
  }
}
