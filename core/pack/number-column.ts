/** Widest number, in bits. */
const WIDEST = 32;
/** Bytes behind the numbers, so that every number can be read as five. */
const PADDING = 4;

/** Numbers in as many bits as the largest needs: the width in the first byte, then the numbers, lowest bits first. */
export class NumberColumn {
  readonly #width: number;
  readonly #size: number;
  readonly #bytes: Uint8Array;

  constructor(section: Uint8Array) {
    this.#width = section[0] ?? 1;
    this.#size = 2 ** this.#width;
    this.#bytes = section.subarray(1);
  }

  at(number: number): number {
    const bit = number * this.#width;
    const start = bit >>> 3;
    const bytes = this.#bytes;
    const low =
      ((bytes[start] as number) |
        ((bytes[start + 1] as number) << 8) |
        ((bytes[start + 2] as number) << 16) |
        ((bytes[start + 3] as number) << 24)) >>>
      0;
    // Above 32 bits numbers are divided instead of shifted.
    return Math.floor(((bytes[start + 4] as number) * 2 ** WIDEST + low) / (1 << (bit & 7))) % this.#size;
  }
}

/** Writes what {@link NumberColumn} reads; whole numbers from 0 to 2³² − 1, fewer than 2²⁶ of them. */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const width = Math.max(1, Math.ceil(Math.log2(largest + 1)));
  const section = new Uint8Array(1 + Math.ceil((numbers.length * width) / 8) + PADDING);
  section[0] = width;
  numbers.forEach((number, position) => {
    for (let bit = 0; bit < width; bit++) {
      if (Math.floor(number / 2 ** bit) % 2 === 0) continue;
      const at = position * width + bit;
      section[1 + (at >>> 3)] = (section[1 + (at >>> 3)] as number) | (1 << (at & 7));
    }
  });
  return section;
}
