import type { Lexicon } from './lexicon';
import { Scanner } from './scanner';
import { AliasSearch } from './search';
import { openSections } from './sections';

/**
 * Opens bytes made by writeLexicon: lays typed arrays over them, parses nothing.
 * The bytes must stay unchanged while the lexicon is used.
 * @throws LexiconFormatError when magic number, version or length are wrong.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const sections = openSections(bytes);
  const scanner = new Scanner(sections);
  const { store } = scanner;
  const search = new AliasSearch(store, sections.aliasCount);
  return {
    aliasCount: sections.aliasCount,
    scan: (text, lang = '') => scanner.scan(text, lang),
    postings: (alias) => store.alias(alias).postings,
    surface: (alias) => store.alias(alias).surface,
    prefix: (query, limit) => search.prefix(query, limit),
    near: (query, limit) => search.near(query, limit),
  };
}
