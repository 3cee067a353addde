import { KINDS, type Kind } from '../card/entity-card';
import type { EntityTable, TitleSpan } from './entity-table';
import { IdColumn } from './id-column';
import { NumberColumn } from './number-column';
import { OffsetColumn } from './offset-column';
import { type Sections, wordsOf } from './pack-format';
import { StringColumn } from './string-column';

/** {@link EntityTable} over the sections of a pack: views only, strings decoded when asked for. */
export class EntityColumns implements EntityTable {
  readonly count: number;
  readonly #ids: IdColumn;
  readonly #order: NumberColumn;
  readonly #names: StringColumn;
  readonly #kinds: Uint8Array;
  readonly #countries: Uint8Array;
  readonly #popularity: Uint8Array;
  readonly #line: NumberColumn;
  readonly #lines: StringColumn;
  readonly #neighbourStarts: OffsetColumn;
  readonly #neighbours: Uint32Array;
  /** Entities that hold offices, ascending. */
  readonly #holders: Uint32Array;
  readonly #titleStarts: Uint32Array;
  readonly #titles: Uint32Array;
  readonly #titleWords: StringColumn;

  constructor(sections: Sections) {
    this.#names = new StringColumn(sections.NAME);
    this.#ids = new IdColumn(sections.IDS_, (entity) => this.#names.get(entity));
    this.count = this.#ids.count;
    this.#order = new NumberColumn(sections.IDSO);
    this.#kinds = sections.KIND;
    this.#countries = sections.CTRY;
    this.#popularity = sections.POPU;
    this.#line = new NumberColumn(sections.LINE);
    this.#lines = new StringColumn(sections.LINS);
    this.#neighbourStarts = new OffsetColumn(sections.NBRO);
    this.#neighbours = wordsOf(sections.NBRV);
    const offices = wordsOf(sections.TTLO);
    const holders = (offices.length - 1) / 2;
    this.#holders = offices.subarray(0, holders);
    this.#titleStarts = offices.subarray(holders);
    this.#titles = wordsOf(sections.TTLV);
    this.#titleWords = new StringColumn(sections.TTLS);
  }

  id(entity: number): string {
    return this.#ids.get(entity);
  }

  /** Binary search over the slugs; they are ASCII, so byte order is code-unit order. */
  numberOf(id: string): number {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const entity = this.#order.at(middle);
      const found = this.#ids.get(entity);
      if (found === id) return entity;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  name(entity: number): string {
    return this.#names.get(entity);
  }

  kind(entity: number): Kind {
    return KINDS[this.#kinds[entity] as number] as Kind;
  }

  line(entity: number): string {
    return this.#lines.get(this.#line.at(entity));
  }

  country(entity: number): string {
    const first = this.#countries[entity * 2] as number;
    return first === 0 ? '' : String.fromCharCode(first, this.#countries[entity * 2 + 1] as number);
  }

  popularity(entity: number): number {
    return (this.#popularity[entity] as number) / 255;
  }

  neighbours(entity: number): Uint32Array {
    return this.#neighbours.subarray(this.#neighbourStarts.at(entity), this.#neighbourStarts.at(entity + 1));
  }

  titles(entity: number): readonly TitleSpan[] {
    const spans: TitleSpan[] = [];
    const holder = positionOf(entity, this.#holders);
    if (holder < 0) return spans;
    const end = this.#titleStarts[holder + 1] as number;
    for (let at = this.#titleStarts[holder] as number; at < end; at++) {
      const from = this.#titles[at * 3] as number;
      const to = this.#titles[at * 3 + 1] as number;
      const words = this.#titleWords.get(this.#titles[at * 3 + 2] as number).split('\n');
      spans.push({ words, ...(from && { from }), ...(to && { to }) });
    }
    return spans;
  }
}

/** Position of a value in an ascending list, -1 when it is not there. */
function positionOf(value: number, list: Uint32Array): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = list[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
