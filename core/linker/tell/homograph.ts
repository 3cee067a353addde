/** A word that the dataset knows as one thing, and that pages of some languages write of another. */
export interface Homograph {
  langs: readonly string[];
  /** What the word is taken for, and what it is there, '' = nothing that has a card. */
  usual: string;
  meant: string;
  /** When the usual meaning is written so in these languages: `never`, or where the page names it in full `too`. */
  usualIf?: 'never' | 'too';
  /** True when the words beside a mention tell the other meaning, for all mentions of the page. */
  told?: (before: string, after: string) => boolean;
  /** True when they tell the usual one, for this mention. */
  usually?: (before: string, after: string) => boolean;
}
