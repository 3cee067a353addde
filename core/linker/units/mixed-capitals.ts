/** "PiS", "PvdA", "EuroMillions": capitals inside, which no word is written with, show that letters are meant. */
export const MIXED_CAPITALS = /^\p{Lu}+\p{Ll}+\p{Lu}/u;
