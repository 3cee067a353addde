/** Countries by their adjectives, and by how others begin. */
export interface Demonyms {
  exact: Map<string, string>;
  stems: Map<string, string>;
}

/**
 * Reads a table of adjectives of countries: entries of a country code (ISO 3166-1 alpha-2) and its words, separated by
 * spaces, a word in capitals being a code. A word that ends in `*` stands for all words that begin so.
 */
export function readDemonyms(table: string): Demonyms {
  const exact = new Map<string, string>();
  const stems = new Map<string, string>();
  let code = '';
  for (const word of table.split(/\s+/)) {
    if (/^[A-Z]{2}$/.test(word)) code = word;
    else if (word.endsWith('*')) stems.set(word.slice(0, -1), code);
    else if (word) exact.set(word, code);
  }
  return { exact, stems };
}
