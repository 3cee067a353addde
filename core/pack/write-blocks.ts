import { crc32 } from './crc32';

/** Raw bytes of a block before compression; a block is the smallest piece a reader unpacks. */
const BLOCK_BYTES = 48 * 1024;
/** The same of items seldom asked for: they take longer to unpack, and a twentieth less room. */
const SELDOM_BLOCK_BYTES = 256 * 1024;
/** Compressed bytes of one card file; a file is the smallest piece a reader fetches. */
const FILE_BYTES = 384 * 1024;

/** Deflate without a header, given by the caller: core has no compressor of its own. */
type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Collects compressed blocks into files and remembers where each is. */
export class BlockWriter {
  readonly files: Uint8Array[] = [];
  #open: Uint8Array[] = [];
  #openBytes = 0;
  readonly #deflate: Deflate;

  constructor(deflate: Deflate) {
    this.#deflate = deflate;
  }

  /**
   * Writes the items as JSON arrays in blocks, in order.
   * @param often how many of them, from the first, are asked for often
   * @returns the directory section: first item, file, offset, length, crc32 for each block
   */
  write(items: readonly unknown[], often = items.length): Uint8Array {
    const directory: number[] = [];
    let first = 0;
    let texts: string[] = [];
    let length = 0;
    const close = () => {
      if (texts.length > 0) directory.push(first, ...this.#place(new TextEncoder().encode(`[${texts.join(',')}]`)));
      first += texts.length;
      texts = [];
      length = 0;
    };
    for (const [number, item] of items.entries()) {
      const text = JSON.stringify(item);
      const room = number < often ? BLOCK_BYTES : SELDOM_BLOCK_BYTES;
      if (length > 0 && (number === often || length + text.length > room)) close();
      texts.push(text);
      length += text.length;
    }
    close();
    return new Uint8Array(Uint32Array.from(directory).buffer);
  }

  /** Ends the last file; call once, after all blocks. */
  finish(): void {
    if (this.#open.length === 0) return;
    const file = new Uint8Array(this.#openBytes);
    let offset = 0;
    for (const block of this.#open) {
      file.set(block, offset);
      offset += block.length;
    }
    this.files.push(file);
    this.#open = [];
    this.#openBytes = 0;
  }

  #place(raw: Uint8Array): [file: number, offset: number, length: number, crc: number] {
    const block = this.#deflate(raw);
    if (this.#openBytes > 0 && this.#openBytes + block.length > FILE_BYTES) this.finish();
    const place: [number, number, number, number] = [this.files.length, this.#openBytes, block.length, crc32(block)];
    this.#open.push(block);
    this.#openBytes += block.length;
    return place;
  }
}
