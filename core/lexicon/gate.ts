import { extend, spread } from '../text/hash';
import type { Gate } from '../text/reading';
import type { Filter } from './filter';
import { SMALL_SALT } from './layout';

/**
 * Admits words that the filter knows behind the words so far. One class for first and later words: engines call a
 * function of which they have seen but one form without looking.
 */
export class WordGate implements Gate {
  wanted = 0;
  told = 0;
  /** What {@link extend} makes of the words so far, before another; 0 if there are none. */
  private before = 0;
  /** The word is in small letters; it is also tried as if it had no case: "l’11 mai". */
  private small = false;
  private readonly filter: Filter;

  constructor(filter: Filter) {
    this.filter = filter;
  }

  /** First words are asked about, by the rules `wanted`. */
  first(small: boolean, wanted: number): void {
    this.wanted = wanted;
    this.told = 0;
    this.before = 0;
    this.small = small;
  }

  /** Words behind those with hash `sequence` are asked about, by the rules `wanted`. */
  behind(sequence: number, wanted: number): void {
    this.wanted = wanted;
    this.told = 0;
    this.before = extend(sequence, 0);
    this.small = false;
  }

  admits(hash: number): boolean {
    return this.ask(hash) !== 0;
  }

  /** What a word may be, see {@link Filter.ask}. */
  ask(hash: number): number {
    const { filter } = this;
    const may = filter.ask(spread((this.before + hash) | 0));
    return this.small ? may | filter.ask(spread(hash ^ SMALL_SALT)) : may;
  }
}
