/** Where an entity stands on the page by its full name. */
export interface Anchor {
  /** 1-based paragraph of the first full name, 0 = the page title. */
  paragraph: number;
  /** The name as written there. */
  surface: string;
  /** Order of the first mention. */
  order: number;
  count: number;
  /** How often it was counted towards the page's countries. */
  votes: number;
  inTitle: boolean;
  /** Order of the last full name met while the page is weighed, -1 before. */
  lastNamed: number;
  /** The same, names left out that only told whose relative that is: "her father, [Jean-Marie Le Pen]". */
  lastToldPlainly: number;
  /** The last of those told so in an apposition to another's name: "Jeb Bush, brother of [George W. Bush]", -1 if none. */
  lastApposed: number;
}

/** What an anchor has before the page is weighed. */
export const UNREAD = { lastNamed: -1, lastToldPlainly: -1, lastApposed: -1 };

/** Bits that tell of most entities that the page does not name them. */
const SKETCH = 1024;

/** The entities that a page names in full. */
export class Anchors {
  readonly #known = new Map<number, Anchor>();
  readonly #sketch: number[] = new Array(SKETCH / 32).fill(0);

  /** Enters a full name; call in page order. */
  add(entity: number, surface: string, paragraph: number, order: number): Anchor {
    const known = this.of(entity);
    if (!known) return this.#addFirst(entity, surface, paragraph, order);
    known.count++;
    if (paragraph === 0) known.inTitle = true;
    else if (known.paragraph === 0) {
      known.paragraph = paragraph;
      known.surface = surface;
      known.order = order;
    }
    return known;
  }

  #addFirst(entity: number, surface: string, paragraph: number, order: number): Anchor {
    const inTitle = paragraph === 0;
    const anchor = { paragraph, surface, order, count: 1, votes: 0, inTitle, ...UNREAD };
    this.#known.set(entity, anchor);
    const word = (entity & (SKETCH - 1)) >>> 5;
    this.#sketch[word] = (this.#sketch[word] as number) | (1 << entity);
    return anchor;
  }

  /** Where the entity stands by its full name. */
  of(entity: number): Anchor | undefined {
    const bits = this.#sketch[(entity & (SKETCH - 1)) >>> 5] as number;
    return (bits & (1 << entity)) === 0 ? undefined : this.#known.get(entity);
  }

  get size(): number {
    return this.#known.size;
  }

  /** The entities, in order of appearance. */
  keys(): Iterable<number> {
    return this.#known.keys();
  }

  values(): Iterable<Anchor> {
    return this.#known.values();
  }
}
