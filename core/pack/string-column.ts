import { OffsetColumn, writeOffsets } from './offset-column';

/** Strings by number: count + 1 positions ({@link OffsetColumn}), then their UTF-8. Reading decodes one at a time. */
export class StringColumn {
  readonly count: number;
  readonly #offsets: OffsetColumn;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(section: Uint8Array) {
    this.#offsets = new OffsetColumn(section);
    this.count = this.#offsets.count - 1;
    this.#bytes = section.subarray(this.#offsets.byteLength);
  }

  get(number: number): string {
    return this.#decoder.decode(this.#bytes.subarray(this.#offsets.at(number), this.#offsets.at(number + 1)));
  }
}

/**
 * Writes what {@link StringColumn} reads.
 * @throws RangeError when 64 strings in a row take more than 65,535 bytes
 */
export function writeStrings(strings: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = strings.map((text) => encoder.encode(text));
  const positions = [0];
  for (const bytes of encoded) positions.push((positions.at(-1) ?? 0) + bytes.length);
  const offsets = writeOffsets(positions);
  const section = new Uint8Array(offsets.length + (positions.at(-1) ?? 0));
  section.set(offsets);
  encoded.forEach((bytes, number) => {
    section.set(bytes, offsets.length + (positions[number] ?? 0));
  });
  return section;
}
