/**
 * People of history whom the news names by one word alone, reviewed by hand: counts of how often a word is said know them
 * but cannot tell that it is they. Names that are towns, firms or living people too are left to the rule.
 */

/** What of all mentions of the word is the person, by name as the source has it. */
const SHARES: Readonly<Record<string, number>> = {
  // Names that are one word, or surnames on lists of first names.
  Michelangelo: 0.93,
  Napoleon: 0.88,
  Voltaire: 0.92,
  Moliere: 0.95,
  Rembrandt: 0.95,
  Caravaggio: 0.93,
  Confucius: 0.95,
  Aristotle: 0.9,
  Dickens: 0.92,
  Kafka: 0.93,
  Matisse: 0.95,
};

/** Surnames that need no full name before them. */
const SURNAMES: Readonly<Record<string, number>> = {
  Beethoven: 0.97,
  Brahms: 0.95,
  Chaplin: 0.9,
  Chaucer: 0.95,
  Chopin: 0.93,
  Churchill: 0.85,
  Debussy: 0.97,
  Descartes: 0.93,
  Dostoevsky: 0.97,
  Dostoyevsky: 0.97,
  Einstein: 0.96,
  Freud: 0.9,
  Gauguin: 0.97,
  Goethe: 0.93,
  Hemingway: 0.95,
  Hitchcock: 0.88,
  Hitler: 0.98,
  Ibsen: 0.95,
  Keats: 0.93,
  Khrushchev: 0.96,
  Lenin: 0.96,
  Machiavelli: 0.95,
  Monet: 0.95,
  Mozart: 0.97,
  Mussolini: 0.96,
  Nietzsche: 0.97,
  Orwell: 0.95,
  Picasso: 0.97,
  Proust: 0.95,
  Puccini: 0.96,
  Shakespeare: 0.97,
  Spinoza: 0.93,
  Stalin: 0.97,
  Steinbeck: 0.95,
  Stravinsky: 0.96,
  Tchaikovsky: 0.97,
  Tolstoy: 0.95,
  Trotsky: 0.95,
  Verdi: 0.92,
  Vermeer: 0.93,
  Vivaldi: 0.95,
  Warhol: 0.96,
  Woolf: 0.9,
  Yeats: 0.95,
};

/** Two of one surname of whom the news means one. */
const NOT_MEANT: ReadonlySet<string> = new Set(['Kate Chopin', 'John Churchill', 'Leonard Woolf']);

/** How much of the world's news writes of them. */
export const KNOWN_BY_SURNAME = 0.4;

/** The share of a word that means the person by itself, and whether it stands for the full name. */
export function knownBy(text: string, name: string): { prior: number; whole: boolean } | undefined {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const whole = Object.hasOwn(SHARES, plain);
  const prior = whole ? SHARES[plain] : Object.hasOwn(SURNAMES, plain) ? SURNAMES[plain] : undefined;
  return prior === undefined || NOT_MEANT.has(name) ? undefined : { prior, whole };
}
