/** Places for what was made; a later number may take an earlier one's. */
const PLACES = 16384;

/** Keeps what was made of the numbers asked last: a page asks for the same few again and again. */
export class Kept<Value> {
  readonly #make: (number: number) => Value;
  readonly #numbers = new Int32Array(PLACES).fill(-1);
  readonly #values: (Value | undefined)[] = new Array(PLACES).fill(undefined);

  constructor(make: (number: number) => Value) {
    this.#make = make;
  }

  get(number: number): Value {
    const place = number & (PLACES - 1);
    if (this.#numbers[place] === number) return this.#values[place] as Value;
    const made = this.#make(number);
    this.#numbers[place] = number;
    this.#values[place] = made;
    return made;
  }
}
