/** Codes below this are symbols; this one says that the byte behind it stands for itself. */
export const ESCAPE = 255;
/** Bytes of the longest symbol. */
export const LONGEST = 8;

/**
 * Up to 255 runs of bytes that text is made of, one code each. Section: how many, the length of each, their bytes.
 * After FSST (P. Boncz, T. Neumann, V. Leis: Fast Random Access String Compression, PVLDB 2020): every string can be
 * read by itself.
 */
export class SymbolTable {
  /** Bytes of the section. */
  readonly byteLength: number;
  readonly #lengths = new Uint8Array(ESCAPE);
  /** Each symbol's bytes, from eight times its code. */
  readonly #bytes = new Uint8Array(ESCAPE * LONGEST);

  constructor(section: Uint8Array) {
    const count = section[0] ?? 0;
    let at = 1 + count;
    for (let code = 0; code < count; code++) {
      const length = section[1 + code] as number;
      this.#bytes.set(section.subarray(at, at + length), code * LONGEST);
      this.#lengths[code] = length;
      at += length;
    }
    this.byteLength = at;
  }

  /** Writes what the codes from `at` to before `last` stand for into `out`, from `end` on; returns where it ends. */
  expand(codes: Uint8Array, at: number, last: number, out: Uint8Array, end: number): number {
    for (let next = at; next < last; next++) {
      const code = codes[next] as number;
      if (code === ESCAPE) {
        out[end++] = codes[++next] as number;
        continue;
      }
      const from = code * LONGEST;
      for (let i = from, to = from + (this.#lengths[code] as number); i < to; i++)
        out[end++] = this.#bytes[i] as number;
    }
    return end;
  }
}
