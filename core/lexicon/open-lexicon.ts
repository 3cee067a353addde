import { AliasStore } from './alias-store';
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
  const store = new AliasStore(sections);
  // A worker woken for a card scans nothing, and a scanner takes as long to make as all the rest here.
  let scanner: Scanner | undefined;
  const search = new AliasSearch(store, sections.aliasCount);
  return {
    aliasCount: sections.aliasCount,
    scan: (text, lang = '') => {
      scanner ??= new Scanner(sections, store);
      return scanner.scan(text, lang);
    },
    postings: (alias) => store.alias(alias).postings,
    surface: (alias) => store.surface(alias),
    prefix: (query, limit) => search.prefix(query, limit),
    near: (query, limit) => search.near(query, limit),
  };
}
