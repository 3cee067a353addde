import { type View, viewOf } from './column-view';
import { PackError } from './pack-error';
import { BLOCK_FIELDS, wordsOf } from './pack-format';

/** Answers the bytes of card file `number`; asked at most once a file while it is remembered. */
export type ReadCardFile = (number: number) => Promise<ArrayBuffer>;

/** Unpacked blocks kept: a page's cards come from few blocks, and the next page mostly asks for the same. */
const BLOCKS_KEPT = 8;

/** Items of one block directory (cards, or drawings), unpacked block by block. */
export class BlockReader<Item> {
  readonly #directory: Uint32Array;
  readonly #files: CardFiles;
  /** Insertion order is age: the first key is the longest unused. */
  readonly #kept = new Map<number, Promise<View>>();

  constructor(directory: Uint8Array, files: CardFiles) {
    this.#directory = wordsOf(directory);
    this.#files = files;
  }

  /** Item `number`. @throws PackError when its block is damaged, or what the file reader throws. */
  async item(number: number): Promise<Item> {
    const block = this.#blockOf(number);
    const items = await this.#block(block);
    const item = items(number - (this.#directory[block * BLOCK_FIELDS] as number));
    if (item === undefined) throw new PackError('damaged', `no item ${number} in block ${block}`);
    return item as Item;
  }

  #blockOf(number: number): number {
    let low = 0;
    let high = this.#directory.length / BLOCK_FIELDS - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#directory[middle * BLOCK_FIELDS] as number) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #block(block: number): Promise<View> {
    const items = this.#kept.get(block) ?? this.#unpack(block);
    this.#kept.delete(block);
    this.#kept.set(block, items);
    items.catch(() => this.#kept.delete(block));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= BLOCKS_KEPT) break;
      this.#kept.delete(oldest);
    }
    return items;
  }

  async #unpack(block: number): Promise<View> {
    const [, file, offset, length] = this.#directory.subarray(block * BLOCK_FIELDS) as unknown as number[];
    const whole = await this.#files.read(file as number);
    const packed = new Uint8Array(whole).subarray(offset, (offset as number) + (length as number));
    const text = await inflated(packed).catch(() => undefined);
    if (text === undefined) throw new PackError('damaged', `card block ${block}`);
    return viewOf(JSON.parse(text));
  }
}

/** The text of bytes in the zlib format, read against their checksum. A blob as their source would be a detour through another process in Chromium. */
async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const [text] = await Promise.all([new Response(readable).text(), writer.write(packed), writer.close()]);
  return text;
}

/** The card files, each fetched once and kept while it is among the last few. */
export class CardFiles {
  static readonly #FILES_KEPT = 4;
  readonly #read: ReadCardFile;
  readonly #kept = new Map<number, Promise<ArrayBuffer>>();

  constructor(read: ReadCardFile) {
    this.#read = read;
  }

  read(number: number): Promise<ArrayBuffer> {
    const bytes = this.#kept.get(number) ?? this.#read(number);
    this.#kept.delete(number);
    this.#kept.set(number, bytes);
    bytes.catch(() => this.#kept.delete(number));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= CardFiles.#FILES_KEPT) break;
      this.#kept.delete(oldest);
    }
    return bytes;
  }
}
