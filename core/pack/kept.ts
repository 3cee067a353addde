/** Places for what was made, at first and at most; a later number may take an earlier one's. */
const FIRST_PLACES = 256;
const MOST_PLACES = 16384;

/** Keeps what was made of the numbers asked last: a page asks for the same few again and again. */
export class Kept<Value> {
  readonly #make: (number: number) => Value;
  /** The number in each place, or -1. As many as a power of two; a worker just woken asks for few and waits for none. */
  #numbers = new Int32Array(FIRST_PLACES).fill(-1);
  #values: (Value | undefined)[] = new Array(FIRST_PLACES).fill(undefined);
  #made = 0;

  constructor(make: (number: number) => Value) {
    this.#make = make;
  }

  get(number: number): Value {
    const place = number & (this.#numbers.length - 1);
    if (this.#numbers[place] === number) return this.#values[place] as Value;
    return this.#keep(number);
  }

  #keep(number: number): Value {
    const value = this.#make(number);
    if (++this.#made > this.#numbers.length / 2 && this.#numbers.length < MOST_PLACES) this.#grow();
    this.#put(number, value);
    return value;
  }

  #put(number: number, value: Value): void {
    const place = number & (this.#numbers.length - 1);
    this.#numbers[place] = number;
    this.#values[place] = value;
  }

  #grow(): void {
    const numbers = this.#numbers;
    const values = this.#values;
    this.#numbers = new Int32Array(numbers.length * 4).fill(-1);
    this.#values = new Array(numbers.length * 4).fill(undefined);
    numbers.forEach((number, place) => {
      if (number >= 0) this.#put(number, values[place] as Value);
    });
  }
}
