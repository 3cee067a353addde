import { slugOf } from '../text/slug';
import { FrontColumn, writeFront } from './front-column';

/** Stored for an id that begins with the slug of its entity's name: what follows it; any other id is stored whole. */
const FOLLOWS = '+';

/** Ids by entity number. Most are the slug of the name, or begin with it ("hamilton-ca"), and are made from it. */
export class IdColumn {
  readonly #stored: FrontColumn;
  readonly #nameOf: (entity: number) => string;

  constructor(section: Uint8Array, nameOf: (entity: number) => string) {
    this.#stored = new FrontColumn(section);
    this.#nameOf = nameOf;
  }

  get(entity: number): string {
    const stored = this.#stored.get(entity);
    if (stored === '') return slugOf(this.#nameOf(entity));
    return stored.startsWith(FOLLOWS) ? slugOf(this.#nameOf(entity)) + stored.slice(FOLLOWS.length) : stored;
  }
}

/** Writes what {@link IdColumn} reads. */
export function writeIds(rows: readonly { id: string; name: string }[]): Uint8Array {
  return writeFront(
    rows.map(({ id, name }) => {
      const slug = slugOf(name);
      if (slug === '' || !id.startsWith(slug)) return id;
      return id === slug ? '' : FOLLOWS + id.slice(slug.length);
    }),
  );
}
