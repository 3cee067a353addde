import { firstFrom } from './first-from';
import { PackError } from './pack-error';
import { wordsOf } from './pack-format';

/** Runs in a block share one 32-bit position: where the first of them begins. */
const BLOCK_BITS = 5;
/** A length that half a byte cannot say: it stands among the long ones. */
const LONG = 15;
/** Bytes before the numbers of the long runs: how many runs there are, how many long ones. */
const HEAD = 8;

/**
 * Where each of many short runs begins, told by their lengths in half a byte each: number of runs, of long runs; numbers
 * of the long ones, ascending, and their lengths; where every 32nd run begins; lengths, the lower half of a byte first.
 * A view over a section at a multiple of 4; reading allocates nothing.
 */
export class RunColumn {
  readonly count: number;
  readonly #long: Uint32Array;
  readonly #longLengths: Uint32Array;
  readonly #bases: Uint32Array;
  readonly #halves: Uint8Array;

  /** @throws PackError when the section is not as long as it says */
  constructor(section: Uint8Array) {
    const [count = Number.NaN, long = 0] = section.length < HEAD ? [] : wordsOf(section);
    if (sizeOf(count, long) !== section.length) throw new PackError('damaged', 'runs do not fill their section');
    this.count = count;
    const words = wordsOf(section).subarray(HEAD / 4);
    this.#long = words.subarray(0, long);
    this.#longLengths = words.subarray(long, 2 * long);
    this.#bases = words.subarray(2 * long, 2 * long + blocksOf(count));
    this.#halves = section.subarray(HEAD + 8 * long + 4 * blocksOf(count));
  }

  /** Where a run begins; that of `count` is the end of the last. */
  begin(run: number): number {
    const block = run >>> BLOCK_BITS;
    let position = this.#bases[block] as number;
    for (let before = block << BLOCK_BITS; before < run; before++) position += this.length(before);
    return position;
  }

  length(run: number): number {
    const half = ((this.#halves[run >>> 1] as number) >>> ((run & 1) << 2)) & LONG;
    return half < LONG ? half : (this.#longLengths[firstFrom(run, this.#long)] as number);
  }
}

/** Writes what {@link RunColumn} reads. */
export function writeRuns(lengths: readonly number[]): Uint8Array {
  const long = [...lengths.keys()].filter((run) => (lengths[run] as number) >= LONG);
  const section = new Uint8Array(sizeOf(lengths.length, long.length));
  const words = wordsOf(section);
  words.set([lengths.length, long.length, ...long, ...long.map((run) => lengths[run] as number)]);
  const bases = words.subarray(HEAD / 4 + 2 * long.length);
  const halves = section.subarray(HEAD + 8 * long.length + 4 * blocksOf(lengths.length));
  let position = 0;
  for (let run = 0; run <= lengths.length; run++) {
    if (run % (1 << BLOCK_BITS) === 0) bases[run >>> BLOCK_BITS] = position;
    const length = lengths[run] ?? 0;
    halves[run >>> 1] = (halves[run >>> 1] as number) | (Math.min(length, LONG) << ((run & 1) << 2));
    position += length;
  }
  return section;
}

/** The end of the last run is told too. */
const blocksOf = (count: number) => (count >>> BLOCK_BITS) + 1;
const sizeOf = (count: number, long: number) => (HEAD + 8 * long + 4 * blocksOf(count) + (count >>> 1) + 1 + 3) & ~3;
