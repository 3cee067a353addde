import { KINDS, type Kind } from '../card/entity-card';
import { CodeColumn } from './code-column';
import type { EntityTable, TitleSpan } from './entity-table';
import { firstFrom } from './first-from';
import { FrontColumn } from './front-column';
import { IdColumn } from './id-column';
import { Kept } from './kept';
import { NeighbourColumn } from './neighbour-column';
import { NumberColumn } from './number-column';
import { type EntityNumbers, type Sections, wordsOf } from './pack-format';

/** {@link EntityTable} over the sections of a pack: views only, strings decoded when asked for; the last ones are kept. */
export class EntityColumns implements EntityTable {
  readonly count: number;
  readonly #ids: Kept<string>;
  readonly #order: NumberColumn;
  readonly #names: Kept<string>;
  readonly #kinds: Uint8Array;
  readonly #countries: CodeColumn;
  readonly #popularity: Uint8Array;
  readonly #lines: Kept<string>;
  readonly #neighbours: Kept<EntityNumbers>;
  readonly #offices: Kept<readonly TitleSpan[]>;
  /** Entities that hold offices, ascending. */
  readonly #holders: Uint32Array;
  readonly #titleStarts: Uint32Array;
  readonly #titles: Uint32Array;
  readonly #titleWords: FrontColumn;

  constructor(sections: Sections) {
    const names = new FrontColumn(sections.NAME);
    const ids = new IdColumn(sections.IDS_, (entity) => this.#names.get(entity));
    this.#names = new Kept((entity) => names.get(entity));
    this.#ids = new Kept((entity) => ids.get(entity));
    this.#order = new NumberColumn(sections.IDSO);
    this.#kinds = sections.KIND;
    this.#countries = new CodeColumn(sections.CTRY);
    this.#popularity = sections.POPU;
    this.count = sections.POPU.length;
    const line = new NumberColumn(sections.LINE);
    const lines = new FrontColumn(sections.LINS);
    this.#lines = new Kept((entity) => lines.get(line.at(entity)));
    const neighbours = new NeighbourColumn(sections);
    this.#neighbours = new Kept((entity) => neighbours.get(entity));
    const offices = wordsOf(sections.TTLO);
    const holders = (offices.length - 1) / 2;
    this.#holders = offices.subarray(0, holders);
    this.#titleStarts = offices.subarray(holders);
    this.#titles = wordsOf(sections.TTLV);
    this.#titleWords = new FrontColumn(sections.TTLS);
    this.#offices = new Kept((entity) => this.#officesOf(entity));
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
    return KINDS[((this.#kinds[entity >>> 1] as number) >>> ((entity & 1) << 2)) & 15] as Kind;
  }

  line(entity: number): string {
    return this.#lines.get(entity);
  }

  country(entity: number): string {
    return this.#countries.get(entity);
  }

  popularity(entity: number): number {
    return (this.#popularity[entity] as number) / 255;
  }

  neighbours(entity: number): EntityNumbers {
    return this.#neighbours.get(entity);
  }

  titles(entity: number): readonly TitleSpan[] {
    return this.#offices.get(entity);
  }

  #officesOf(entity: number): readonly TitleSpan[] {
    const spans: TitleSpan[] = [];
    const holder = firstFrom(entity, this.#holders);
    if (this.#holders[holder] !== entity) return spans;
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
