import { createRequire } from 'node:module';

/** Finds names in text; returns how many. */
type Find = (text: string) => number;

const require = createRequire(import.meta.url);

interface Trie {
  addString(s: string): boolean;
  findPrefix(s: string): [string | null, string];
}

const LONGEST = 64;

/** natural.Trie, asked for the longest name at every beginning of a word. */
export function naturalTrie(names: readonly string[], spaceless: boolean): Find {
  const Natural = require('natural/lib/natural/trie/trie.js') as new (caseSensitive: boolean) => Trie;
  const trie = new Natural(true);
  for (const name of names) trie.addString(name.toLowerCase());
  return (original) => {
    const text = original.toLowerCase();
    let count = 0;
    let word = false;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      const letter = c > 0x40 && c !== 0xff0c && c !== 0x3002;
      if (letter && (spaceless || !word) && trie.findPrefix(text.substring(i, i + LONGEST))[0] !== null) count++;
      word = letter;
    }
    return count;
  };
}

interface Processor {
  setNonWordBoundaries(letters: Iterable<string>): void;
  addKeyword(keyword: string): void;
  extractKeywords(text: string): string[];
}

/** flashtext.js with the letters of the names' script as its word letters. */
export function flashtext(names: readonly string[], spaceless: boolean): Find {
  const Flashtext = require('flashtext.js') as new () => Processor;
  const processor = new Flashtext();
  const letters = new Set<string>();
  if (!spaceless) for (const name of names) for (const c of name.toLowerCase()) if (c !== ' ') letters.add(c);
  processor.setNonWordBoundaries(letters);
  for (const name of names) processor.addKeyword(name);
  return (text) => processor.extractKeywords(text).length;
}
