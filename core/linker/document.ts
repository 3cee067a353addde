/** What the linker reads and what it answers. Plain data: crosses the message channel as JSON. */

/** What part of the page a run stands in; decides how much proof a link needs. */
export const PLACES = ['title', 'heading', 'body', 'caption', 'byline', 'furniture'] as const;
export type Place = (typeof PLACES)[number];

/** A piece of page text inside one block element. */
export interface Run {
  /** Unique within the document, ascending in order of appearance is not required; see `order`. */
  key: number;
  /** Position in document order; later insertions may use fractions. */
  order: number;
  text: string;
  place: Place;
  /** BCP 47 language of the block when it differs from the page's. */
  lang?: string;
}

export interface PageInfo {
  title: string;
  /** BCP 47, '' unknown. */
  lang: string;
  /** Publication date as `YYYY-MM-DD`, '' unknown. */
  date: string;
  host: string;
}

/**
 * Why a link was made: a code and the words it stands on; components/card/reason-text.ts turns it into a sentence.
 * `subject` is a surface or entity name.
 */
export interface Reason {
  code:
    | 'full-name'
    | 'full-name-elsewhere'
    | 'title-words'
    | 'page-title'
    | 'prior'
    | 'acronym-defined'
    | 'related-on-page'
    | 'same-country'
    | 'expected-kind'
    | 'office-then'
    | 'metonym'
    | 'metonym-body'
    | 'only-candidate';
  subject?: string;
  /** 1-based paragraph the evidence stands in, 0 = the page title. */
  paragraph?: number;
}

export interface Choice {
  entity: string;
  name: string;
  line: string;
  /** 0…1 share of belief. */
  share: number;
}

/** One linked mention. Offsets are UTF-16 code units of the run's text. */
export interface Link {
  run: number;
  start: number;
  end: number;
  /** Entity id (slug). */
  entity: string;
  /** 0…1, calibrated: 0.8 is right 8 times in 10. */
  confidence: number;
  reasons: Reason[];
  /** Other meanings that stay plausible, best first; empty when none. */
  runnersUp: Choice[];
  /** Present when the words stand for this entity by custom ("Damascus" for a government). */
  metonymOf?: string;
}
