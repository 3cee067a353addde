/** A name without its marks: "Électricité" → "Electricite". */
export const unmarked = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');

/** The letters of a name without their marks, in lower case: "Électricité" → "electricite". */
export const bareLetters = (name: string): string => unmarked(name).toLowerCase();
