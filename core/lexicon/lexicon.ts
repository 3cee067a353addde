/** The contract of the lexicon: an index from aliases to entities, scanned over page text. */

/** Bits of {@link Posting.flags}. */
export const AliasFlag = {
  /** Surname, "al-Sharaa", "the Army": links only with evidence on the page or a strong prior. */
  Short: 1,
  /** Letters standing for a longer name: HTS, SDF. */
  Acronym: 2,
  /** Equals a common word of some language: needs capitals and evidence. */
  CommonWord: 4,
  /** Equals a frequent first or last name. */
  CommonName: 8,
  /** Stands for another thing by custom: "Damascus" for Syria's government. */
  Metonym: 16,
  /** Made by rule (romanisation variant), not attested. */
  Generated: 32,
  /** Only as written, letter case included: US, WHO, ISIS. */
  CaseSensitive: 64,
  /** The entity's primary English or native name. */
  Primary: 128,
} as const;

/** Of letters and of what counts only as it is written: "US", "U.K.", "Calif." */
export const AS_WRITTEN = AliasFlag.Acronym | AliasFlag.CaseSensitive;

/** Of names that are words or people’s too. */
export const AMBIGUOUS = AliasFlag.CommonWord | AliasFlag.CommonName;

/** Of names that are words or people’s too, or a part of a whole name. */
export const DOUBTFUL = AliasFlag.CommonWord | AliasFlag.CommonName | AliasFlag.Short;

/** Input of the builder: one way of writing one entity. */
export interface AliasEntry {
  alias: string;
  /** Entity number. */
  entity: number;
  /** Union of {@link AliasFlag} bits. */
  flags: number;
  /** 0…1: how often this alias means this entity, among everything it may mean, known or unknown. */
  prior: number;
  /** BCP 47 primary language of the alias; decides folding, clitics and case endings. `''` = any. */
  lang: string;
}

/** One meaning of an alias. */
export interface Posting {
  entity: number;
  flags: number;
  prior: number;
}

/** A span of the scanned text that equals an alias after folding. Offsets are UTF-16 code units of that text. */
export interface Occurrence {
  start: number;
  end: number;
  /** Alias number: opaque (not 0 … count-1), equal for equal aliases; pass to {@link Lexicon.postings}. */
  alias: number;
  /** True when a case ending or suffix was bridged ("Асаду" for Асад): weaker evidence than an exact hit. */
  inflected: boolean;
  /** Code units of an attached particle before `start` inside the same word (و, ב, l’), else 0. */
  clitic: number;
}

export interface Lexicon {
  readonly aliasCount: number;
  /**
   * All longest matches of known aliases in `text`, leftmost first; overlapping longest candidates are all kept, what
   * lies inside a longer match is not. An alias written with capitals is not found in a span that has none.
   * `lang` (BCP 47 primary subtag, '' unknown) only chooses among per-language rules; every script is always read.
   */
  scan(text: string, lang?: string): Occurrence[];
  /** Meanings of an alias, best prior first. */
  postings(alias: number): readonly Posting[];
  /** The alias as it was given to the builder (first of equal folds). */
  surface(alias: number): string;
  /** Alias numbers whose folded form starts with the folded `query`: equal ones first, then best prior. */
  prefix(query: string, limit: number): number[];
  /** Alias numbers within one edit of the folded `query`. */
  near(query: string, limit: number): number[];
}
