import type { AliasEntry, Lexicon, Occurrence, Posting } from '../../core/lexicon/lexicon';

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

interface Token {
  start: number;
  end: number;
  word: string;
}

/** Words of a text, each character of a spaceless script by itself. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}\p{N}]+/gu)) {
    found.push({ start: match.index, end: match.index + match[0].length, word: plain(match[0]) });
  }
  return found;
}

/** True when only joining marks stand between two neighbouring words: a space, a hyphen, an apostrophe, a full stop. */
const joins = (gap: string) => /^[ \u00a0]?[-‐-–'’ʼ.·]?[ \u00a0]?$/u.test(gap);

/**
 * The plainest lexicon that keeps the contract for Latin text: a Map over the folded words of each alias. No clitics,
 * no case endings. Slow; an oracle for tests and a stand-in for small fixtures.
 */
export class NaiveLexicon implements Lexicon {
  readonly #aliases: { surface: string; key: string; postings: Posting[] }[] = [];
  readonly #byKey = new Map<string, number>();
  #longest = 0;

  constructor(entries: readonly AliasEntry[]) {
    for (const { alias, entity, flags, prior } of entries) {
      const words = tokens(alias).map((token) => token.word);
      const key = words.join(' ');
      this.#longest = Math.max(this.#longest, words.length);
      let number = this.#byKey.get(key);
      if (number === undefined) {
        number = this.#aliases.length;
        this.#aliases.push({ surface: alias, key, postings: [] });
        this.#byKey.set(key, number);
      }
      this.#aliases[number]?.postings.push({ entity, flags, prior });
    }
  }

  get aliasCount(): number {
    return this.#aliases.length;
  }

  scan(text: string): Occurrence[] {
    const words = tokens(text);
    const found: Occurrence[] = [];
    let reach = 0;
    for (let i = 0; i < words.length; i++) {
      const longest = this.#longestAt(text, words, i);
      if (!longest || longest.end <= reach) continue;
      reach = longest.end;
      found.push(longest);
    }
    return found;
  }

  #longestAt(text: string, words: Token[], from: number): Occurrence | undefined {
    let key = '';
    let best: Occurrence | undefined;
    const first = words[from] as Token;
    for (let i = from; i < words.length && i < from + this.#longest; i++) {
      const token = words[i] as Token;
      const before = words[i - 1];
      if (i > from && before) {
        const gap = text.slice(before.end, token.start);
        if (!joins(gap) && !(gap === '' && SPACELESS.test(token.word))) break;
      }
      key = key === '' ? token.word : `${key} ${token.word}`;
      const alias = this.#byKey.get(key);
      if (alias !== undefined) best = { start: first.start, end: token.end, alias, inflected: false, clitic: 0 };
    }
    return best;
  }

  postings(alias: number): Posting[] {
    return this.#aliases[alias]?.postings ?? [];
  }

  surface(alias: number): string {
    return this.#aliases[alias]?.surface ?? '';
  }

  prefix(query: string, limit: number): number[] {
    const wanted = tokens(query)
      .map((token) => token.word)
      .join(' ');
    const best = (alias: number) => Math.max(...this.postings(alias).map((posting) => posting.prior));
    return [...this.#aliases.keys()]
      .filter((alias) => this.#aliases[alias]?.key.startsWith(wanted))
      .sort((a, b) => best(b) - best(a))
      .slice(0, limit);
  }

  near(query: string, limit: number): number[] {
    const wanted = tokens(query)
      .map((token) => token.word)
      .join(' ');
    return [...this.#aliases.keys()]
      .filter((alias) => edits(this.#aliases[alias]?.key ?? '', wanted) <= 1)
      .slice(0, limit);
  }
}

/** Levenshtein distance, the textbook table. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
