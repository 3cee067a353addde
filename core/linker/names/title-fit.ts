import type { TitleSpan } from '../../pack/entity-table';

/** How an entity's offices agree with the key words told beside its name. */
interface TitleFit {
  /** 0…1: best share of the told words that one office has. */
  fits: number;
  /** The same among offices held at the page's date; equals `fits` when the page has no date. */
  then: number;
}

/** Words for one office. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  defence: ['defense'],
  chairman: ['chair', 'chairwoman', 'chairperson'],
  // What the United States call their ministers.
  minister: ['secretary'],
  foreign: ['state'],
  finance: ['treasury'],
  judge: ['justice'],
};
const NONE: readonly string[] = [];

const isWord = (words: readonly string[], wanted: string): boolean =>
  holds(words, wanted) || (SAME[wanted] ?? NONE).some((other) => holds(words, other));

/** True when `wanted` is one of the words, or a part of one: "prime minister". */
function holds(words: readonly string[], wanted: string): boolean {
  for (const word of words) {
    if (word === wanted) return true;
    if (word.length > wanted.length && word.includes(wanted) && word.split(/[\s-]+/).includes(wanted)) return true;
  }
  return false;
}

/** The end of an office that goes on, and the day of pages without one, as `YYYYMMDD`: they are read by what has no end. */
const NO_END = 99999999;
export const TODAY = NO_END - 1;

/**
 * Compares key words ("foreign", "minister") with dated offices. `day` = YYYYMMDD, 0 unknown. An office counts as held
 * then when the day lies within its bounds; pages that speak of the past still find it in `fits`.
 */
export function titleFit(told: readonly string[], spans: readonly TitleSpan[], day: number): TitleFit {
  let fits = 0;
  let then = 0;
  for (const span of spans) {
    let found = 0;
    for (const word of told) {
      if (isWord(span.words, word)) found++;
    }
    const share = found / told.length;
    if (share > fits) fits = share;
    const current = day === 0 || ((span.from ?? 0) <= day && day <= (span.to ?? NO_END));
    if (current && share > then) then = share;
  }
  return { fits, then };
}
