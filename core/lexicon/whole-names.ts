import type { Lexicon, Occurrence } from './lexicon';

/** The aliases that a text is from its first character to its last, as a page in `lang` would write them; mostly none or one. */
export const wholeNames = (text: string, lang: string | undefined, lexicon: Lexicon): Occurrence[] =>
  lexicon.scan(text, lang).filter(({ start, end }) => start === 0 && end === text.length);
