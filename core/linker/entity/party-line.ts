/** What the lines of parties say. */
export const PARTY = /\bparty\b/i;
