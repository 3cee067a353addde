import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';

/** Whether capitalised words beside a mention may belong to it: no, perhaps, surely. */
export const CLOSED = 0;
export const UNSURE = 1;
export const OPEN = 2;

/** A mention in its place on the page. */
export interface PageMention {
  from: ScannedRun;
  scanned: ScannedMention;
  /** Position among all mentions of the page. */
  order: number;
  /** 1-based paragraph, 0 = the page title. */
  paragraph: number;
  text: string;
  /** Several words, or parts joined by hyphen or dot. */
  many: boolean;
  /** What the language's lists say of it (bits of words/language-words.ts) when it is one word, else 0. */
  word: number;
  left: number;
  right: number;
  /** Meanings that no guard excludes. */
  postings: readonly Posting[];
  /** A legal form follows, "[Intel] Corp": a firm and nothing else. */
  firm: boolean;
  /** What the words stand for by custom when they name a seat of government. */
  metonym: Posting | undefined;
}

export function metonymAmong(postings: readonly Posting[]): Posting | undefined {
  for (const posting of postings) if (posting.flags & AliasFlag.Metonym) return posting;
  return undefined;
}

/** Takes marks from a mention, bits of scan/context-bits.ts; what was scanned is kept with its run and stays as it is. */
export const clearBits = (mention: PageMention, bits: number): void => {
  mention.scanned = { ...mention.scanned, bits: mention.scanned.bits & ~bits };
};

/** What an alias means by itself; what it stands for by custom left out. */
export function meaningsOf(alias: number, lexicon: Lexicon): readonly Posting[] {
  const all = lexicon.postings(alias);
  const metonym = metonymAmong(all);
  return metonym ? all.filter((posting) => posting !== metonym) : all;
}

/** What the mention that begins at `start` of a run means first by itself; undefined where none begins there. */
export function meaningAt({ mentions }: ScannedRun, start: number, lexicon: Lexicon): Posting | undefined {
  const found = mentions.find((mention) => mention.start === start);
  return found && lexicon.postings(found.alias)[0];
}

const MARKED = /\P{ASCII}/u;

/** True of plain letters where a name has marks: "SAS" beside "Şas". */
export const lacksMarks = (text: string, surface: string): boolean => MARKED.test(surface) && !MARKED.test(text);
