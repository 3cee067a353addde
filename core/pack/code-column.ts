/** Most different codes that one byte an entity can tell apart, beside none. */
const MOST = 255;

/**
 * Codes of two ASCII letters, or none: how many there are, their letters, then for each entity the number of its code
 * from 1, 0 = none.
 */
export class CodeColumn {
  /** One string for each code: what is looked up by it is found sooner. */
  readonly #codes: string[] = [''];
  readonly #numbers: Uint8Array;

  constructor(section: Uint8Array) {
    const count = section[0] ?? 0;
    for (let at = 1; at < 1 + 2 * count; at += 2)
      this.#codes.push(String.fromCharCode(section[at] as number, section[at + 1] as number));
    this.#numbers = section.subarray(1 + 2 * count);
  }

  get(entity: number): string {
    return this.#codes[this.#numbers[entity] as number] as string;
  }
}

/** Writes what {@link CodeColumn} reads; `''` = none. */
export function writeCodes(codes: readonly string[]): Uint8Array {
  const known = [...new Set(codes)].filter((code) => code !== '').sort();
  if (known.length > MOST) throw new RangeError(`${known.length} codes of countries, at most ${MOST} fit`);
  const numbers = new Map(known.map((code, at) => [code, at + 1]));
  const letters = known.flatMap((code) => [code.charCodeAt(0), code.charCodeAt(1)]);
  return Uint8Array.from([known.length, ...letters, ...codes.map((code) => numbers.get(code) ?? 0)]);
}
