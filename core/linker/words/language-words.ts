import type { Demonyms } from '../demonyms/read-demonyms';
import { WordTable } from './word-table';

/**
 * What the linker knows of one language: words that tell what a neighbouring name is. All in lower case, separated by
 * spaces; nothing here is a name. Every list may be empty.
 */
export interface LanguageWords {
  /**
   * Words of offices, each with the English key words it stands for: `außenminister=foreign+minister`.
   * A word alone stands for itself.
   */
  titles: string;
  /** Mr, Mrs, Dr: a person's name follows, the office is not told. */
  honorifics: string;
  /** Words that may stand between an office and a name or before the office: former, acting, interim. */
  modifiers: string;
  /** Words that begin a sentence with a capital and are no names. */
  functions: string;
  /** Prepositions after which a place is likely. */
  placing: string;
  /** Verbs of saying and deciding: their subject is a person, or a place that stands for a government. */
  speech: string;
  /** Small words inside longer names: Bank *of* England. */
  connectors: string;
  /** Months and weekdays: capitals without a name. */
  calendar: string;
  /** Nouns that make another thing of a name: Street, University, Prize. */
  heads: string;
  /** Such nouns that stand before the name: lake, calle, улица. */
  leadingHeads: string;
  /** Nouns after a name that leave its meaning alone even with a capital: Administration. */
  harmless: string;
  /** Nouns before or after a place name that say it is a place: city, province. */
  placeNouns: string;
  /** Words of which the names of offices and bodies are made in every country: national, court, party. */
  generic: string;
  /** Words before a credited author or photographer: by, photo. */
  credits: string;
}

export const FUNCTION = 1;
export const TITLE = 2;
export const HONORIFIC = 4;
export const MODIFIER = 8;
export const CONNECTOR = 16;
export const CALENDAR = 32;
export const HEAD = 64;
export const LEADING_HEAD = 128;
export const HARMLESS = 256;
export const PLACING = 512;
export const SPEECH = 1024;
export const PLACE_NOUN = 2048;
export const CREDIT = 4096;
export const GENERIC = 8192;
/** Of words/everywhere.ts. */
export const ARTICLE = 1 << 14;
export const SERVING = 1 << 15;
export const AND = 1 << 16;
export const WHO = 1 << 17;
export const SPORT = 1 << 18;
export const NATIONAL = 1 << 20;
/** Adjectives of countries, as far as they are told by the whole word. */
export const DEMONYM = 1 << 19;

/** The lists of a language as maps for look-up. */
export interface WordIndex {
  /** Union of the bits above by lower-case word. */
  bits: Map<string, number>;
  /** The same, by the letters in a text. */
  table: WordTable;
  /** English key words of offices by lower-case word. */
  titles: Map<string, readonly string[]>;
  /** Adjectives of countries are told by how they begin, too. */
  demonymStems: boolean;
}

const words = (list: string) => list.split(/\s+/).filter(Boolean);

/** Builds the index of several languages together, in the order given, with what is asked for in each. */
export function indexWords(
  languages: readonly LanguageWords[],
  everywhere: readonly (readonly [bit: number, words: string])[],
  demonyms: Demonyms,
): WordIndex {
  const bits = new Map<string, number>();
  const titles = new Map<string, readonly string[]>();
  const mark = (list: string, bit: number) => {
    for (const word of words(list)) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const language of languages) {
    for (const entry of words(language.titles)) {
      const [word = entry, keys = word] = entry.split('=');
      mark(word, TITLE);
      titles.set(word, keys.split('+'));
    }
    mark(language.honorifics, HONORIFIC);
    mark(language.modifiers, MODIFIER);
    mark(language.functions, FUNCTION);
    mark(language.placing, PLACING);
    mark(language.speech, SPEECH);
    mark(language.connectors, CONNECTOR);
    mark(language.calendar, CALENDAR);
    mark(language.heads, HEAD);
    mark(language.leadingHeads, LEADING_HEAD);
    mark(language.harmless, HARMLESS);
    mark(language.placeNouns, PLACE_NOUN);
    mark(language.credits, CREDIT);
    mark(language.generic, GENERIC);
  }
  for (const [bit, list] of everywhere) mark(list, bit);
  for (const word of demonyms.exact.keys()) mark(word, DEMONYM);
  return { bits, table: new WordTable(bits), titles, demonymStems: demonyms.stems.size > 0 };
}
