import { PackError } from './pack-error';
import { wordsOf } from './pack-format';

/** Numbers in a block share one 32-bit base; a block's numbers lie within 65,535 of it. */
const BLOCK_BITS = 6;

/**
 * Ascending positions in two bytes each: count, a 32-bit base for every 64, then 16-bit distances from the base.
 * A view over a section at a multiple of 4; reading allocates nothing.
 */
export class OffsetColumn {
  readonly count: number;
  /** Bytes the column takes, up to the next multiple of 4. */
  readonly byteLength: number;
  readonly #bases: Uint32Array;
  readonly #distances: Uint16Array;

  /** @throws PackError when the section is too short for what it says */
  constructor(section: Uint8Array) {
    this.count = section.length < 4 ? Number.NaN : (wordsOf(section)[0] as number);
    this.byteLength = sizeOf(this.count);
    if (!(4 + 2 * this.count <= section.length && this.byteLength <= section.length)) {
      throw new PackError('damaged', 'positions longer than their section');
    }
    const blocks = blocksOf(this.count);
    this.#bases = new Uint32Array(section.buffer, section.byteOffset + 4, blocks);
    this.#distances = new Uint16Array(section.buffer, section.byteOffset + 4 + 4 * blocks, this.count);
  }

  at(number: number): number {
    return (this.#bases[number >>> BLOCK_BITS] as number) + (this.#distances[number] as number);
  }
}

/**
 * Writes what {@link OffsetColumn} reads.
 * @throws RangeError when 64 neighbours span more than 65,535
 */
export function writeOffsets(positions: readonly number[]): Uint8Array {
  const section = new Uint8Array(sizeOf(positions.length));
  const blocks = blocksOf(positions.length);
  const bases = new Uint32Array(section.buffer, 4, blocks);
  const distances = new Uint16Array(section.buffer, 4 + 4 * blocks, positions.length);
  new Uint32Array(section.buffer, 0, 1)[0] = positions.length;
  positions.forEach((position, number) => {
    const block = number >>> BLOCK_BITS;
    if (number % (1 << BLOCK_BITS) === 0) bases[block] = position;
    const distance = position - (bases[block] as number);
    if (distance > 0xffff) throw new RangeError(`position ${number} is ${distance} after the first of its block`);
    distances[number] = distance;
  });
  return section;
}

const blocksOf = (count: number) => (count + (1 << BLOCK_BITS) - 1) >>> BLOCK_BITS;
const sizeOf = (count: number) => (4 + 4 * blocksOf(count) + 2 * count + 3) & ~3;
