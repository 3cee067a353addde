import type { EntityCard, LanguageText } from './entity-card';

/**
 * The name as a language writes it (BCP 47; only its first part counts), or undefined when the card's own name will
 * do or none is known. Spellings are stored best first.
 */
export function nameIn({ name, native, alsoWritten }: EntityCard, lang: string): LanguageText | undefined {
  const wanted = base(lang);
  // Acronyms of every language carry none; a page that does not tell its language is not one of theirs.
  if (wanted === 'en' || wanted === '') return undefined;
  const found = [native, ...alsoWritten].find((written) => written && base(written.lang) === wanted);
  return found?.text === name ? undefined : found;
}

const base = (lang: string): string => lang.split('-', 1)[0]?.toLowerCase() ?? '';
