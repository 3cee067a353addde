/** What every source turns its records into before they are resolved, worded and packed. */
import type { Drawing, Kind, LanguageText, PartialDate, Source } from '../core/card/entity-card';

export interface DraftAlias {
  text: string;
  /** BCP 47 primary subtag, '' = any. */
  lang: string;
  /** AliasFlag bits known to the source; the compiler adds those it can see. */
  flags: number;
  /** Share of this form that means this entity, where the source knows; else computed. */
  prior?: number;
}

export interface DraftRole {
  title: string;
  office?: string;
  body?: string;
  country?: string;
  from?: PartialDate;
  to?: PartialDate;
  asOf: PartialDate;
  sources: Source[];
}

export interface DraftStatement {
  text: string;
  asOf: PartialDate;
  sources: Source[];
}

interface DraftMoment {
  date: PartialDate;
  text: string;
  sources: Source[];
}

export interface DraftRelation {
  type: string;
  to: string;
  from?: PartialDate;
  until?: PartialDate;
  sources: Source[];
}

/** One entity as one source tells of it; several drafts may turn out to be the same entity. */
export interface Draft {
  id: string;
  /** Key of the source in data/sources/registry.ts. */
  origin: string;
  kind: Kind;
  name: string;
  native?: LanguageText;
  wikipedia?: string;
  wikidata?: string;
  country?: string;
  born?: PartialDate;
  died?: PartialDate;
  /** Of events and bodies. */
  from?: PartialDate;
  to?: PartialDate;
  /** 0…1, see data/popularity.ts. */
  popularity: number;
  /** Codes that identify it for certain: iso, iata, cik, bioguide, geonames … */
  codes: Record<string, string>;
  /** One line, when the source composes it itself; else it is made from kind, country and roles. */
  line?: string;
  /** What it is in one or two words, for the composed line: "university", "airline". */
  what?: string;
  /** The line where no source knows what the thing is. */
  otherwise?: string;
  aliases: DraftAlias[];
  /** Languages in which a curated record says that there are no short forms: `short: { fa: [] }`. */
  noShort?: readonly string[];
  roles: DraftRole[];
  background?: string;
  facts: DraftStatement[];
  relations: DraftRelation[];
  timeline: DraftMoment[];
  /** Sources of the record as a whole. */
  sources: Source[];
  asOf: PartialDate;
  flag?: Drawing;
  /** Degrees: for the locator map. */
  at?: [latitude: number, longitude: number];
  /** Which outline is this entity's map (data/maps/maps.ts) when it is not its country's. */
  outline?: string;
}

/** A draft with its lists empty, for sources to fill in. */
export function draftOf(
  required: Pick<Draft, 'id' | 'origin' | 'kind' | 'name' | 'popularity' | 'asOf' | 'sources'>,
): Draft {
  return { codes: {}, aliases: [], roles: [], facts: [], relations: [], timeline: [], ...required };
}
