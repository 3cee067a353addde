import { OffsetColumn, writeOffsets } from './offset-column';

/** Strings of a block are read one after the other, from the first. */
const BLOCK = 16;
/** A length takes one byte up to here, else two: the low seven bits and this bit, then the rest. */
const LONG = 0x80;
const MOST_SHARED = 255;

/**
 * Strings that mostly begin as the one before: block starts ({@link OffsetColumn}), then for each string how many bytes
 * of UTF-8 it shares with the one before in its block, how many follow, and these.
 */
export class FrontColumn {
  readonly #starts: OffsetColumn;
  readonly #bytes: Uint8Array;
  /** The string read last, with room for the longest. */
  readonly #read = new Uint8Array(MOST_SHARED + (LONG << 8));
  readonly #decoder = new TextDecoder();

  constructor(section: Uint8Array) {
    this.#starts = new OffsetColumn(section);
    this.#bytes = section.subarray(this.#starts.byteLength);
  }

  get(number: number): string {
    const bytes = this.#bytes;
    let at = this.#starts.at(Math.floor(number / BLOCK));
    let end = 0;
    for (let left = number % BLOCK; left >= 0; left--) {
      end = bytes[at++] as number;
      let length = bytes[at++] as number;
      if (length >= LONG) length = (length & (LONG - 1)) | ((bytes[at++] as number) << 7);
      // What is shared with the string before stands there already.
      for (const last = at + length; at < last; at++) this.#read[end++] = bytes[at] as number;
    }
    return this.#decoder.decode(this.#read.subarray(0, end));
  }
}

/**
 * Writes what {@link FrontColumn} reads; sorted strings take the least room.
 * @throws RangeError when a string is longer than 32,767 bytes, or 1,024 in a row take more than 65,535
 */
export function writeFront(strings: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const coded: number[] = [];
  const starts: number[] = [];
  let before: Uint8Array = new Uint8Array();
  strings.forEach((text, number) => {
    const bytes = encoder.encode(text);
    if (bytes.length >= LONG << 8) throw new RangeError(`a string of ${bytes.length} bytes`);
    if (number % BLOCK === 0) {
      starts.push(coded.length);
      before = new Uint8Array();
    }
    const shared = sharedBytes(before, bytes);
    const length = bytes.length - shared;
    coded.push(shared, ...(length < LONG ? [length] : [(length & (LONG - 1)) | LONG, length >> 7]));
    coded.push(...bytes.subarray(shared));
    before = bytes;
  });
  const offsets = writeOffsets(starts);
  const section = new Uint8Array(offsets.length + coded.length);
  section.set(offsets);
  section.set(coded, offsets.length);
  return section;
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}
