/** Numbers in as many bytes as the largest needs: width in the first byte, then little-endian numbers. */
export class NumberColumn {
  readonly #width: number;
  readonly #bytes: Uint8Array;

  constructor(section: Uint8Array) {
    this.#width = section[0] ?? 1;
    this.#bytes = section.subarray(1);
  }

  at(number: number): number {
    let value = 0;
    const start = number * this.#width;
    for (let byte = this.#width - 1; byte >= 0; byte--) value = value * 256 + (this.#bytes[start + byte] as number);
    return value;
  }
}

/** Writes what {@link NumberColumn} reads; whole numbers from 0 to 2³² − 1. */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const width = Math.max(1, Math.ceil(Math.log2(largest + 1) / 8));
  const section = new Uint8Array(1 + numbers.length * width);
  section[0] = width;
  numbers.forEach((number, position) => {
    let rest = number;
    for (let byte = 0; byte < width; byte++) {
      section[1 + position * width + byte] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  });
  return section;
}
