/**
 * A name that is a word of one language too, in all its forms: the word is meant where both that stands beside it fits, or
 * always, unless something beside tells the name.
 */
export interface CommonWord {
  word: RegExp;
  before?: RegExp;
  after?: RegExp;
  unless?: RegExp;
}
