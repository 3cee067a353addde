import type { Lexicon, Occurrence } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import { unitAt } from '../units/char-class';
import { withoutElision } from './elided-name';
import { withoutNoun } from './name-end';

const MINISTRY = 0x90e8;
/** 长 and 長, which make a minister of a ministry. */
const HEAD = new Set([0x957f, 0x9577]);

/** "中國外交部[長]": a ministry whose minister is told; 外交部部长 tells the ministry first. */
const isMinisters = (text: string, end: number): boolean =>
  unitAt(text, end - 1) === MINISTRY && HEAD.has(unitAt(text, end));

/** The country before the office, "[中國]外交部長"; undefined where none is told. */
function countryOf(text: string, { start, end }: Occurrence, lexicon: Lexicon, lang: string): Occurrence | undefined {
  for (let to = end - 2; to > start + 1; to--) {
    const [country] = wholeNames(text.slice(start, to), lang, lexicon);
    if (country) return { ...country, start, end: to };
  }
  return undefined;
}

const UNDERSCORE = 0x5f;

/** "@[Uber]_[Sydney]": a part of an account's or a file's name. */
const isOfAccount = (text: string, { start, end }: Occurrence): boolean =>
  unitAt(text, end) === UNDERSCORE || unitAt(text, start - 1) === UNDERSCORE;

/** The name without what belongs to the noun that begins in it; undefined where nothing of it is left. */
export function cutName(text: string, found: Occurrence, lexicon: Lexicon, lang: string): Occurrence | undefined {
  if (isOfAccount(text, found)) return undefined;
  if (isMinisters(text, found.end)) return countryOf(text, found, lexicon, lang);
  return withoutNoun(text, withoutElision(text, found, lexicon, lang), lexicon, lang);
}
