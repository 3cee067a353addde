/** Ranks that with a capital directly before a word make a person of it, real or not: "Captain America". */
const RANKS = new Set(
  'captain president king queen prince princess sultan emir senator colonel sergeant commander admiral lord lady pope'.split(
    ' ',
  ),
);

export const isRank = (word: string): boolean => RANKS.has(word);
