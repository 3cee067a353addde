import { SHARED } from './alias-cursor';
import { BitWriter } from './bit-writer';
import { buildNameLists, type NameLists, spell } from './build-name-model';
import { CodeBook } from './code-book';
import { BLOCK, MEANING_BITS, MORE, storedPrior } from './layout';
import type { Posting } from './lexicon';
import { MAX_FOLLOWERS, RANK_CODES, rankCodeOf, UNIT_BITS } from './name-model';
import { MAX_SYMBOLS } from './prefix-code';
import type { Sections } from './sections';

/** An alias and its meanings, best prior first. */
export interface NamedPostings {
  surface: string;
  postings: readonly Posting[];
}

/** Finds the code and the symbol of a unit: its place in the list of those that follow the unit before, from 1. */
class Speller {
  private readonly places = new Map<number, number>();
  private readonly codes = new Map<number, number>();

  constructor({ contexts, followerStarts, followers }: NameLists) {
    contexts.forEach((before, i) => {
      const start = followerStarts[i] as number;
      const list = followers.subarray(start, followerStarts[i + 1]);
      this.codes.set(before, rankCodeOf(list.length));
      for (const [place, unit] of list.entries()) this.places.set(before * 0x10000 + unit, place + 1);
    });
  }

  /** -1 for a unit after which nothing is known. */
  code(before: number): number {
    return this.codes.get(before) ?? -1;
  }

  place(unit: number, before: number): number {
    return this.places.get(before * 0x10000 + unit) ?? 0;
  }
}

function meaningsOf(aliases: readonly NamedPostings[]): number[][] {
  return aliases.map(({ postings }) =>
    postings.map(({ flags, prior }, i) => flags | (storedPrior(prior) << 8) | (i + 1 < postings.length ? MORE : 0)),
  );
}

const zeros = (length: number): number[] => new Array(length).fill(0);
const add = (counts: number[], symbol: number) => {
  counts[symbol] = (counts[symbol] as number) + 1;
};

/** Codes aliases, in their order, as {@link AliasCursor} reads them. */
export function encodeAliases(aliases: readonly NamedPostings[]) {
  const names = aliases.map(({ surface }) => surface);
  const lists = buildNameLists(names);
  const speller = new Speller(lists);
  const ranks = Array.from({ length: RANK_CODES }, () => zeros(MAX_FOLLOWERS + 1));
  const shares = zeros(SHARED);
  const countUnit = (unit: number, before: number) => {
    const list = ranks[speller.code(before)];
    if (list) add(list, speller.place(unit, before));
  };
  spell(
    names,
    (length) => add(shares, length),
    countUnit,
    () => {},
  );

  const meaningsByAlias = meaningsOf(aliases);
  const times = new Map<number, number>();
  for (const meaning of meaningsByAlias.flat()) times.set(meaning, (times.get(meaning) ?? 0) + 1);
  const meanings = [...times]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_SYMBOLS - 1)
    .map(([meaning]) => meaning);
  const symbolOf = new Map(meanings.map((meaning, i) => [meaning, i + 1]));
  const rare = times.size > meanings.length ? 1 : 0;

  const rankBooks = ranks.map((counts) => new CodeBook(counts));
  const sharedBook = new CodeBook(shares);
  const meaningBook = new CodeBook([rare, ...meanings.map((meaning) => times.get(meaning) ?? 0)]);
  const largest = aliases.reduce((most, { postings }) => postings.reduce((m, p) => Math.max(m, p.entity), most), 1);
  const entityBits = Math.floor(Math.log2(largest)) + 1;
  const out = new BitWriter();
  const blocks: number[] = [];
  spell(
    names,
    (length, index) => {
      if (index % BLOCK === 0) blocks.push(out.align());
      else sharedBook.write(length, out);
    },
    (unit, before) => {
      const code = speller.code(before);
      const place = speller.place(unit, before);
      if (code >= 0) rankBooks[code]?.write(place, out);
      if (place === 0) out.write(unit, UNIT_BITS);
    },
    (index) => {
      aliases[index]?.postings.forEach(({ entity }, i) => {
        const meaning = meaningsByAlias[index]?.[i] as number;
        const symbol = symbolOf.get(meaning) ?? 0;
        meaningBook.write(symbol, out);
        if (symbol === 0) out.write(meaning, MEANING_BITS);
        out.write(entity, entityBits);
      });
    },
  );
  const stream = out.finish();
  const books = [...rankBooks, sharedBook, meaningBook];
  const parts = {
    ...lists,
    meanings: Int32Array.from(meanings),
    codeLengths: Uint8Array.from(books.flatMap(({ lengths }) => [...lengths])),
    blocks: Int32Array.from([...blocks, stream.length]),
    stream,
  };
  return { entityBits, parts: parts satisfies Partial<Sections> };
}
