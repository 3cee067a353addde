import { extend, spread } from '../text/hash';
import type { Gate } from '../text/reading';
import type { Filter } from './filter';
import { SMALL_SALT } from './layout';

/** Admits words that may begin a name. A word in small letters is also tried as if it had no case: "l’11 mai". */
export class FirstWordGate implements Gate {
  /** The word is in small letters. */
  small = false;
  private readonly heads: Filter;

  constructor(heads: Filter) {
    this.heads = heads;
  }

  admits(hash: number): boolean {
    return this.ask(hash) !== 0;
  }

  /** What a word may be, see {@link Filter.ask}. */
  ask(hash: number): number {
    const may = this.heads.ask(spread(hash));
    return this.small ? may | this.heads.ask(spread(hash ^ SMALL_SALT)) : may;
  }
}

/** Admits words that may follow the words read so far. */
export class NextWordGate implements Gate {
  sequence = 0;
  private readonly prefixes: Filter;

  constructor(prefixes: Filter) {
    this.prefixes = prefixes;
  }

  admits(hash: number): boolean {
    return this.prefixes.ask(spread(extend(this.sequence, hash))) !== 0;
  }
}
