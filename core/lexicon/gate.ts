import { extend, spread } from '../text/hash';
import type { Gate } from '../text/reading';
import type { Filter } from './filter';

/** Admits words that may begin a name. A word in small letters is also tried as if it had no case: "l’11 mai". */
export class FirstWordGate implements Gate {
  salt = 0;
  private readonly heads: Filter;

  constructor(heads: Filter) {
    this.heads = heads;
  }

  admits(hash: number): boolean {
    return this.heads.mayGoOn(spread(hash ^ this.salt)) || (this.salt !== 0 && this.heads.mayGoOn(spread(hash)));
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
