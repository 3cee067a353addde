import { CASELESS, classOf, UPPER, unitAt } from './char-class';
import { demonymOf } from './demonyms/demonym-of';
import type { RunSetting } from './run-setting';
import { DOT, gapKind, isPossessive, nextStart, previousEnd, SPACE, wordEnd, wordStart } from './word-walk';
import { CALENDAR, HONORIFIC, TITLE } from './words/language-words';

/** A word beside a mention, with what the tables say of it. */
export interface Neighbour {
  start: number;
  end: number;
  /** Lower case, without a possessive ’s. */
  word: string;
  /** Bits of words/language-words.ts. */
  bits: number;
  /** Gap kind (word-walk.ts) between this word and the place looked from. */
  gap: number;
  capital: boolean;
  caseless: boolean;
  /** Followed by a possessive ’s or, in Turkish, by any ending: no further word belongs to the name. */
  possessive: boolean;
}

const S = 0x73;

/** Country an adjective speaks of, ''. */
export const demonymIn = (setting: RunSetting, { word }: Neighbour): string => demonymOf(word, setting.lang);

/** End of the name in "İsrail'in", "Ankara’ya"; `end` where nothing is parted from it. */
function nameBeforeSuffix(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const unit = unitAt(text, at);
    if (unit === 0x27 || unit === 0x2019) return at;
  }
  return end;
}

function neighbour(setting: RunSetting, start: number, end: number, gap: number): Neighbour {
  const { text } = setting;
  const last = unitAt(text, end - 1) | 0x20;
  // Only ’s and a bare ’ after s can be a possessive; Turkish parts every ending of a name so.
  const stop = setting.suffixes
    ? nameBeforeSuffix(text, start, end)
    : last === S && end - start > 2 && isPossessive(text, end - 2)
      ? end - 2
      : end;
  const word = text.slice(start, stop).toLowerCase();
  const first = classOf(unitAt(text, start));
  return {
    start,
    end,
    word,
    bits: setting.words.bits.get(word) ?? 0,
    gap,
    capital: first === UPPER,
    caseless: first === CASELESS,
    possessive: stop < end,
  };
}

/** The word left of `at`, or undefined at the beginning of the text. A stop after an abbreviation counts as a space. */
export function leftOf(setting: RunSetting, at: number): Neighbour | undefined {
  const end = previousEnd(setting.text, at);
  if (end < 0) return undefined;
  const found = neighbour(setting, wordStart(setting.text, end), end, gapKind(setting.text, end, at));
  if (found.gap === DOT && (found.word.length === 1 || found.bits & (TITLE | HONORIFIC | CALENDAR))) found.gap = SPACE;
  return found;
}

/** The word right of `at`, or undefined at the end of the text. */
export function rightOf(setting: RunSetting, at: number): Neighbour | undefined {
  const start = nextStart(setting.text, at);
  if (start < 0) return undefined;
  return neighbour(setting, start, wordEnd(setting.text, start), gapKind(setting.text, at, start));
}
