import { OffsetColumn, writeOffsets } from './offset-column';
import { SymbolTable } from './symbol-table';
import { SymbolWriter } from './write-symbols';

/** Strings of a block are read one after the other, from the first. */
const BLOCK = 16;
/** What is shared and what follows are told in half a byte each; this much or more in bytes of their own. */
const HALF = 15;
/** A length takes one byte up to here, else two: the low seven bits and this bit, then the rest. */
const LONG = 0x80;
const MOST_SHARED = 255;

/**
 * Strings that mostly begin as the one before: block starts ({@link OffsetColumn}), symbols ({@link SymbolTable}), then
 * for each string how many bytes of UTF-8 it shares with the one before in its block, how many codes follow, and these.
 */
export class FrontColumn {
  readonly #starts: OffsetColumn;
  readonly #symbols: SymbolTable;
  readonly #bytes: Uint8Array;
  /** The string read last, with room for the longest. */
  readonly #read = new Uint8Array(MOST_SHARED + (LONG << 8));
  readonly #decoder = new TextDecoder();
  /** Of each string of the block looked at: bytes shared with the one before, where its codes begin and end. */
  readonly #shared = new Uint8Array(BLOCK);
  readonly #begins = new Uint32Array(BLOCK);
  readonly #ends = new Uint32Array(BLOCK);

  constructor(section: Uint8Array) {
    this.#starts = new OffsetColumn(section);
    this.#symbols = new SymbolTable(section.subarray(this.#starts.byteLength));
    this.#bytes = section.subarray(this.#starts.byteLength + this.#symbols.byteLength);
  }

  get(number: number): string {
    const last = number % BLOCK;
    this.#walk(this.#starts.at(Math.floor(number / BLOCK)), last);
    // Most strings before it give it nothing: they are not spelt out.
    let shared = this.#shared[last] as number;
    let needed = 1 << last;
    for (let one = last - 1; shared > 0; one--) {
      const itself = this.#shared[one] as number;
      if (itself >= shared) continue;
      needed |= 1 << one;
      shared = itself;
    }
    let end = 0;
    for (let one = 0; one <= last; one++) {
      if ((needed & (1 << one)) === 0) continue;
      const from = this.#begins[one] as number;
      // What is shared with the string before stands there already.
      end = this.#symbols.expand(this.#bytes, from, this.#ends[one] as number, this.#read, this.#shared[one] as number);
    }
    return this.#decoder.decode(this.#read.subarray(0, end));
  }

  /** Notes of each string of the block at `at`, up to number `last`, what it shares and where its codes stand. */
  #walk(at: number, last: number): void {
    const bytes = this.#bytes;
    for (let one = 0; one <= last; one++) {
      const head = bytes[at++] as number;
      this.#shared[one] = head >>> 4 < HALF ? head >>> 4 : (bytes[at++] as number);
      let length = head & HALF;
      if (length === HALF) length = bytes[at++] as number;
      if (length >= LONG) length = (length & (LONG - 1)) | ((bytes[at++] as number) << 7);
      this.#begins[one] = at;
      at += length;
      this.#ends[one] = at;
    }
  }
}

/**
 * Writes what {@link FrontColumn} reads; sorted strings take the least room.
 * @throws RangeError when a string takes more than 32,767 bytes or codes, or 1,024 in a row take more than 65,535
 */
export function writeFront(strings: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const texts = strings.map((text) => encoder.encode(text));
  const shares = texts.map((bytes, number) =>
    number % BLOCK === 0 ? 0 : sharedBytes(texts[number - 1] as Uint8Array, bytes),
  );
  const rests = texts.map((bytes, number) => bytes.subarray(shares[number]));
  const symbols = new SymbolWriter(rests);
  const coded: number[] = [];
  const starts: number[] = [];
  rests.forEach((rest, number) => {
    const codes = symbols.codesOf(rest);
    const { length } = codes;
    const longest = Math.max((texts[number] as Uint8Array).length, length);
    if (longest >= LONG << 8) throw new RangeError(`a string of ${longest} bytes or codes`);
    if (number % BLOCK === 0) starts.push(coded.length);
    const shared = shares[number] as number;
    coded.push((Math.min(shared, HALF) << 4) | Math.min(length, HALF));
    if (shared >= HALF) coded.push(shared);
    if (length >= LONG) coded.push((length & (LONG - 1)) | LONG, length >> 7);
    else if (length >= HALF) coded.push(length);
    for (const code of codes) coded.push(code);
  });
  return joined(writeOffsets(starts), symbols.section(), Uint8Array.from(coded));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}
