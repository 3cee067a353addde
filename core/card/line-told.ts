import type { EntityCard } from './entity-card';

/** Years of a life at the end of a line. */
export const LIFE = / \([^)]*\d\)$/;

/**
 * A line of which the background's first sentence says three words in four, in whatever order, would be read twice; so
 * would one that differs in small words only, unless it is longer than the background.
 */
export function isLineTold({ name, line, background = '' }: Pick<EntityCard, 'name' | 'line' | 'background'>): boolean {
  const told = wordsOf(`${name} ${background.split(/\. (?=\p{Lu})/u)[0]}`);
  const says = (words: string[]) => words.filter((word) => told.includes(word)).length >= words.length * 0.75;
  const words = wordsOf(line.replace(LIFE, ''));
  return says(words) || (words.length <= wordsOf(background).length && says(words.filter(isTelling)));
}

const isTelling = (word: string): boolean => word.length > 3 || /\d/.test(word);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
