import { lettersStart } from '../units/word-walk';
import type { WordTable } from './word-table';

/** Words of letters, read backwards, one unit apart, with what a table says of them. */
export class WordsBefore {
  bits = 0;
  /** Where the word starts and ends; both alike where there is none. */
  start = 0;
  end = 0;
  readonly #text: string;
  readonly #table: WordTable;

  /** Begins with the word that ends at `end`. */
  constructor(text: string, end: number, table: WordTable) {
    this.#text = text;
    this.#table = table;
    this.moveTo(end);
  }

  /** To the word before, over one unit between. */
  step(): void {
    this.moveTo(this.start - 1);
  }

  moveTo(end: number): void {
    this.end = end;
    this.start = lettersStart(this.#text, end);
    this.bits = this.start < end ? this.#table.bitsAt(this.#text, this.start, end) : 0;
  }
}
