import type { Kind } from '../../core/card/entity-card';
import type { EntityTable, TitleSpan } from '../../core/pack/entity-table';

export interface ArrayEntity {
  id: string;
  name: string;
  kind: Kind;
  line: string;
  country: string;
  popularity: number;
  /** Ids of related entities; the table makes them mutual. */
  related: string[];
  titles: TitleSpan[];
}

/** {@link EntityTable} over a plain array, for tests and fixtures. */
export class ArrayEntities implements EntityTable {
  readonly #rows: readonly ArrayEntity[];
  readonly #numbers: Map<string, number>;
  readonly #neighbours: Uint32Array[];

  constructor(rows: readonly ArrayEntity[]) {
    this.#rows = rows;
    this.#numbers = new Map(rows.map((row, index) => [row.id, index]));
    const sets = rows.map(() => new Set<number>());
    rows.forEach((row, index) => {
      for (const id of row.related) {
        const other = this.numberOf(id);
        if (other < 0) throw new Error(`${row.id} is related to ${id}, which is not in the table`);
        sets[index]?.add(other);
        sets[other]?.add(index);
      }
    });
    this.#neighbours = sets.map((set) => Uint32Array.from([...set].sort((a, b) => a - b)));
  }

  get count(): number {
    return this.#rows.length;
  }
  id = (entity: number): string => this.#row(entity).id;
  numberOf = (id: string): number => this.#numbers.get(id) ?? -1;
  name = (entity: number): string => this.#row(entity).name;
  kind = (entity: number): Kind => this.#row(entity).kind;
  line = (entity: number): string => this.#row(entity).line;
  country = (entity: number): string => this.#row(entity).country;
  popularity = (entity: number): number => this.#row(entity).popularity;
  neighbours = (entity: number): Uint32Array => this.#neighbours[entity] as Uint32Array;
  titles = (entity: number): readonly TitleSpan[] => this.#row(entity).titles;

  #row(entity: number): ArrayEntity {
    const row = this.#rows[entity];
    if (!row) throw new Error(`no entity ${entity}`);
    return row;
  }
}

/** Entities as well known as each other, of no country, of which no more is told than what they are called. */
export const wellKnown = (rows: readonly (readonly [id: string, kind: Kind, name: string])[]): ArrayEntities =>
  new ArrayEntities(
    rows.map(([id, kind, name]) => ({
      id,
      name,
      kind,
      line: '',
      country: '',
      popularity: 0.8,
      related: [],
      titles: [],
    })),
  );
