/** What a card shows about one entity: the shape stored in the pack and sent to pages. All text is plain text. */

export const KINDS = ['person', 'organisation', 'group', 'place', 'event'] as const;
export type Kind = (typeof KINDS)[number];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; compare with core/card/partial-date.ts. */
export type PartialDate = string;

/** Text with the language it is written in (BCP 47), for `lang` and `dir`. */
export interface LanguageText {
  lang: string;
  text: string;
}

/** Where a statement comes from. `date` is the day of publication. */
export interface Source {
  publisher: string;
  title: string;
  url: string;
  date: PartialDate;
}

/** An office or post held; `sources` are indexes into {@link EntityCard.sources}. No `to` = held at `asOf`. */
export interface Role {
  title: string;
  from?: PartialDate;
  to?: PartialDate;
  asOf: PartialDate;
  sources: number[];
}

/** Who holds a post at the head of a place or body; `title` goes without its name: "prime minister". */
export interface Leader extends Role {
  id: string;
  name: string;
}

interface Fact {
  text: string;
  asOf: PartialDate;
  sources: number[];
}

interface TimelineEntry {
  date: PartialDate;
  text: string;
  sources: number[];
}

/** An edge to another entity, read from this one: "this `type` that". `label` is how a card words it. */
export interface Relation {
  type: string;
  label: string;
  to: string;
  name: string;
  kind: Kind;
  from?: PartialDate;
  until?: PartialDate;
  sources: number[];
}

/**
 * A drawing (flag, locator map) as data: the only way pictures reach a page.
 * `tag` and attribute names are from the fixed list in core/card/drawing.ts; nothing else is ever created.
 */
export interface Drawing {
  tag: string;
  attributes: Record<string, string>;
  children?: Drawing[];
}

export interface EntityCard {
  /** Stable slug, unique in the dataset: `ahmed-al-sharaa`. */
  id: string;
  kind: Kind;
  name: string;
  native?: LanguageText;
  /** One line composed at compile time: "Syrian politician, president since January 2025". */
  line: string;
  /** The background says the same: {@link isLineTold} in core/card/line-told.ts, worked out before a card goes to a page. */
  isLineTold?: boolean;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  born?: PartialDate;
  died?: PartialDate;
  /** Of events: first and last day, the same for what took a day; no `to` = goes on, or comes again. */
  from?: PartialDate;
  to?: PartialDate;
  /** Posts a person holds or held, the highest first. */
  roles: Role[];
  /** Of places and bodies: those in office first, the best known first, then former ones, the latest first. */
  leaders: Leader[];
  background?: string;
  facts: Fact[];
  timeline: TimelineEntry[];
  relations: Relation[];
  /** Other spellings and names, the primary and native names left out. */
  alsoWritten: LanguageText[];
  sources: Source[];
  /** Title in the English Wikipedia, for a plain link the reader may click. */
  wikipedia?: string;
  wikidata?: string;
  flag?: Drawing;
  map?: Drawing;
  /** The newest date any statement of this card was checked against. */
  asOf: PartialDate;
}
