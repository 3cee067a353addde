import { columnOf, type Value } from './nested-columns';

/** Raw bytes of a block before compression; a block is the smallest piece a reader unpacks. */
const BLOCK_BYTES = 32 * 1024;
/** The same of items seldom asked for: they take longer to unpack, and a twentieth less room. */
const SELDOM_BLOCK_BYTES = 256 * 1024;
/** A block that is so full is not tried again with more items; how often it is tried. */
const NEARLY = 0.97;
const TURNS = 4;
/** Compressed bytes of one card file; a file is the smallest piece a reader fetches. */
const FILE_BYTES = 384 * 1024;

/** To the zlib format, whose checksum tells damage; given by the caller: core has no compressor of its own. */
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
   * Writes the items as nested columns (nested-columns.ts) in blocks, in order.
   * @param often how many of them, from the first, are asked for often
   * @returns the directory section: first item, file, offset, length for each block
   */
  write(items: readonly object[], often = items.length): Uint8Array {
    const directory: number[] = [];
    const borders = [
      { end: often, room: BLOCK_BYTES },
      { end: items.length, room: SELDOM_BLOCK_BYTES },
    ];
    let first = 0;
    for (const { end, room } of borders) {
      for (let count = 1; first < end; first += count) {
        const block = fill(items.slice(first, end) as Value[], room, count);
        count = block.count;
        directory.push(first, ...this.#place(block.bytes));
      }
    }
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

  #place(raw: Uint8Array): [file: number, offset: number, length: number] {
    const block = this.#deflate(raw);
    if (this.#openBytes > 0 && this.#openBytes + block.length > FILE_BYTES) this.finish();
    const place: [number, number, number] = [this.files.length, this.#openBytes, block.length];
    this.#open.push(block);
    this.#openBytes += block.length;
    return place;
  }
}

interface Filled {
  count: number;
  bytes: Uint8Array;
}

/** A block of items from the first that hardly has room for more; of one item at least. @param near a guess how many */
function fill(items: readonly Value[], room: number, near: number): Filled {
  let best: Filled | undefined;
  let count = Math.min(near, items.length);
  for (let turn = 0; turn < TURNS || !best; turn++) {
    const bytes = new TextEncoder().encode(JSON.stringify(columnOf(items.slice(0, count))));
    const fits = bytes.length <= room || count === 1;
    if (fits) best = { count, bytes };
    const next = Math.min(items.length, Math.max(1, Math.floor((count * NEARLY * room) / bytes.length)));
    if (best && (next <= best.count || bytes.length > NEARLY * NEARLY * room)) return best;
    count = next;
  }
  return best;
}
