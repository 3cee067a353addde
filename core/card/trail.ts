/** What was looked at one after the other, and where in it the reader is: back, forward, and on from there. */
export class Trail<T> {
  #steps: T[];
  #at = 0;

  constructor(first: T) {
    this.#steps = [first];
  }

  get now(): T {
    return this.#steps[this.#at] as T;
  }

  /** One step on; what lay ahead is forgotten, as in any browser. */
  open(step: T): void {
    this.#steps.splice(++this.#at, Number.POSITIVE_INFINITY, step);
  }

  /** What is one step back (-1) or ahead (1), if anything. */
  beside(by: 1 | -1): T | undefined {
    return this.#steps[this.#at + by];
  }

  /** Goes one step back or ahead; false at the end of the way. */
  go(by: 1 | -1): boolean {
    if (this.beside(by) === undefined) return false;
    this.#at += by;
    return true;
  }
}
