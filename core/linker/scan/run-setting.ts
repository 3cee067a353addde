import type { WordIndex } from '../words/language-words';

/** What a run's language and letters give to every look at a mention. */
export interface RunSetting {
  text: string;
  /** BCP 47 primary subtag. */
  lang: string;
  words: WordIndex;
  /** Capitals say nothing in this run: Title Case, or CAPITALS. */
  headline: boolean;
  /** All nouns have capitals (German): a capital beside a name is weak evidence of a longer name. */
  nounCapitals: boolean;
  /** Every ending of a name is parted from it by an apostrophe (Turkish): "İsrail'in". */
  suffixes: boolean;
}
