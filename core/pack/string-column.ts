import { wordsOf } from './pack-format';

/**
 * Strings by number: count, count + 1 offsets into the UTF-8 that follows. Reading decodes one string at a time.
 */
export class StringColumn {
  readonly count: number;
  readonly #offsets: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(section: Uint8Array) {
    const words = wordsOf(section);
    this.count = words[0] ?? 0;
    this.#offsets = words.subarray(1, this.count + 2);
    this.#bytes = section.subarray((this.count + 2) * 4);
  }

  get(number: number): string {
    return this.#decoder.decode(this.bytes(number));
  }

  /** UTF-8 of one string, not copied. */
  bytes(number: number): Uint8Array {
    return this.#bytes.subarray(this.#offsets[number], this.#offsets[number + 1]);
  }
}

/** Writes what {@link StringColumn} reads. */
export function writeStrings(strings: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = strings.map((text) => encoder.encode(text));
  const head = 4 * (strings.length + 2);
  const section = new Uint8Array(head + encoded.reduce((sum, bytes) => sum + bytes.length, 0));
  const words = new Uint32Array(section.buffer, 0, strings.length + 2);
  words[0] = strings.length;
  let offset = 0;
  encoded.forEach((bytes, number) => {
    words[number + 1] = offset;
    section.set(bytes, head + offset);
    offset += bytes.length;
  });
  words[strings.length + 1] = offset;
  return section;
}
