/** The letters of a name without their marks, in lower case: "Électricité" → "electricite". */
export const bareLetters = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
