import type { EntityCard, Source } from '../card/entity-card';
import { StringColumn, writeStrings } from './string-column';

/** As many cards at least must cite a source for it to be kept once, beside the cards. */
const SHARED_BY = 8;

/** A source as a card keeps it: whole, or its number among those that many cards cite. */
export type StoredSource = Source | { shared: number };

/** Section `SRCS`: the sources that many cards cite, which these name by number. */
export class SharedSources {
  readonly #strings: StringColumn;

  constructor(section: Uint8Array) {
    this.#strings = new StringColumn(section);
  }

  /** The source as a card has it: by number, or whole. */
  whole(stored: StoredSource): Source {
    return 'shared' in stored ? (JSON.parse(this.#strings.get(stored.shared)) as Source) : stored;
  }
}

/** Gathers the sources of all cards, then gives those that many cite a number. */
export class SharedSourcesWriter {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(cards: readonly EntityCard[]) {
    const cited = new Map<string, number>();
    for (const text of cards.flatMap((card) => card.sources.map(textOf))) cited.set(text, (cited.get(text) ?? 0) + 1);
    const shared = [...cited].filter(([, times]) => times >= SHARED_BY).sort(([, a], [, b]) => b - a);
    this.#numbers = new Map(shared.map(([text], number) => [text, number]));
  }

  /** What {@link SharedSources.whole} reads. */
  stored(source: Source): StoredSource {
    const shared = this.#numbers.get(textOf(source));
    return shared === undefined ? source : { shared };
  }

  section(): Uint8Array {
    return writeStrings([...this.#numbers.keys()]);
  }
}

const textOf = (source: Source): string => JSON.stringify(source);
