import type { PageInfo, Run } from '../../core/linker/document';
import { readJsonLines } from '../../data/json-lines';

/** A line of a gold file: head of the scorer tells the format. Offsets are UTF-16 code units of `text`. */
export interface GoldDocument {
  doc: string;
  text: string;
  lang?: string;
  date?: string | null;
  title?: string;
  span?: [number, number];
  mentions: GoldMention[];
}

export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  /** Any is right; [] = a name of something without an article; null = only the span is known. */
  targets: string[] | null;
  optional?: boolean;
  core?: [number, number];
  type?: string;
}

export const readGold = (file: string): GoldDocument[] => readJsonLines<GoldDocument>(file);

/** The lines of a text as runs; `offsets[key]` is where run `key` begins. */
export function runsOf(text: string): { runs: Run[]; offsets: number[] } {
  const runs: Run[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const key = runs.length;
    runs.push({ key, order: key, text: line, place: 'body' });
    offsets.push(at);
    at += line.length + 1;
  }
  return { runs, offsets };
}

export function infoOf(document: GoldDocument): PageInfo {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(document.date ?? '') ? (document.date as string) : '';
  return { title: document.title ?? '', lang: document.lang ?? '', date, host: '' };
}
