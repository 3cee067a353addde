import { firstFrom } from './first-from';
import { PackError } from './pack-error';
import { type EntityNumbers, halfWordsOf, type Sections, wordsOf } from './pack-format';
import { RunColumn, writeRuns } from './run-column';

/** What a carry adds: one more than 16 bits can say. */
const CARRY = 0x10000;

/** Sections of the column: how long the lists are, low halves of the numbers, carries. */
type NeighbourSections = Pick<Sections, 'NBRO' | 'NBRV' | 'NBRC'>;

/**
 * Ascending entity numbers of each entity in 16 bits each. Where a list passes a multiple of 65,536 stands a carry: it
 * adds 65,536 to that number and to all after it in its list. Most lists have none and are views.
 */
export class NeighbourColumn {
  readonly #lists: RunColumn;
  readonly #halves: Uint16Array;
  /** Positions among all numbers, ascending; one twice where a list leaps over 65,536 numbers. */
  readonly #carries: Uint32Array;

  /** @throws PackError when the sections contradict one another */
  constructor({ NBRO, NBRV, NBRC }: NeighbourSections) {
    this.#lists = new RunColumn(NBRO);
    this.#halves = halfWordsOf(NBRV);
    this.#carries = wordsOf(NBRC);
    const end = this.#lists.begin(this.#lists.count);
    if (end * 2 !== NBRV.length) throw new PackError('damaged', 'neighbours do not fill their section');
    if (NBRC.length % 4 !== 0 || (this.#carries.at(-1) ?? -1) >= end) {
      throw new PackError('damaged', 'carries beyond the neighbours');
    }
  }

  get(entity: number): EntityNumbers {
    const start = this.#lists.begin(entity);
    const end = start + this.#lists.length(entity);
    const halves = this.#halves.subarray(start, end);
    let carry = firstFrom(start, this.#carries);
    if (!((this.#carries[carry] as number) < end)) return halves;
    const numbers = Uint32Array.from(halves);
    for (; (this.#carries[carry] as number) < end; carry++) {
      for (let at = (this.#carries[carry] as number) - start; at < numbers.length; at++)
        numbers[at] = (numbers[at] as number) + CARRY;
    }
    return numbers;
  }
}

/**
 * Writes what {@link NeighbourColumn} reads, a list for each entity.
 * @throws RangeError when a list does not ascend
 */
export function writeNeighbours(lists: readonly (readonly number[])[]): NeighbourSections {
  const halves: number[] = [];
  const carries: number[] = [];
  lists.forEach((list, entity) => {
    let carried = 0;
    let last = 0;
    for (const number of list) {
      if (number < last) throw new RangeError(`neighbours of ${entity}: ${number} after ${last}`);
      for (; number - carried >= CARRY; carried += CARRY) carries.push(halves.length);
      halves.push(number - carried);
      last = number;
    }
  });
  return {
    NBRO: writeRuns(lists.map((list) => list.length)),
    NBRV: new Uint8Array(Uint16Array.from(halves).buffer),
    NBRC: new Uint8Array(Uint32Array.from(carries).buffer),
  };
}
