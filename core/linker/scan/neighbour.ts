import { demonymOf } from '../demonyms/demonym-of';
import { CASELESS, classOf, isApostrophe, UPPER, unitAt } from '../units/char-class';
import { S } from '../units/signs';
import {
  DOT_GAP,
  gapKind,
  isPossessive,
  nextStart,
  previousEnd,
  SPACE_GAP,
  wordEnd,
  wordStart,
} from '../units/word-walk';
import { DEMONYM, HONORIFIC, TITLE } from '../words/language-words';
import type { RunSetting } from './run-setting';

/** A word beside a mention, with what the tables say of it. */
export class Neighbour {
  readonly start: number;
  readonly end: number;
  /** Bits of words/language-words.ts; none of an initial. */
  bits: number;
  /** Gap kind (word-walk.ts) between this word and the place looked from. */
  gap: number;
  readonly capital: boolean;
  readonly caseless: boolean;
  /** Followed by a possessive ’s or, in Turkish, by any ending: no further word belongs to the name. */
  readonly possessive: boolean;
  readonly #text: string;
  readonly #stop: number;

  constructor({ text, words, suffixes }: RunSetting, start: number, end: number, gap: number) {
    const last = unitAt(text, end - 1) | 0x20;
    // Only ’s and a bare ’ after s can be a possessive; Turkish parts every ending of a name so.
    const stop = suffixes
      ? nameBeforeSuffix(text, start, end)
      : last === S && end - start > 2 && isPossessive(text, end - 2)
        ? end - 2
        : end;
    const first = classOf(unitAt(text, start));
    this.start = start;
    this.end = end;
    this.bits = words.table.bitsAt(text, start, stop);
    this.gap = gap;
    this.capital = first === UPPER;
    this.caseless = first === CASELESS;
    this.possessive = stop < end;
    this.#text = text;
    this.#stop = stop;
  }

  /** Lower case, without a possessive ’s. Cut out at each call: ask {@link bits} before. */
  get word(): string {
    return this.#text.slice(this.start, this.#stop).toLowerCase();
  }
}

/** Country an adjective speaks of, ''. */
export const demonymIn = ({ words, lang }: RunSetting, neighbour: Neighbour): string =>
  neighbour.bits & DEMONYM || words.demonymStems ? demonymOf(neighbour.word, lang) : '';

/** End of the name in "İsrail'in", "Ankara’ya"; `end` where nothing is parted from it. */
function nameBeforeSuffix(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (isApostrophe(unitAt(text, at))) return at;
  }
  return end;
}

/**
 * Words of offices, of address and of the calendar that a full stop cuts short: "St. Galler", "Gen. Dan Caine". A whole
 * word ends its sentence before a stop: "in May. [Boeing] said", "bowed to the king. [Jordan]".
 */
const CUT = new Set(
  `st gen col maj capt lt sgt sen rep gov pres mr mrs ms dr dra mme mlle mm mgr prof hon rev sr sra srta jr avv dott
    ing dhr mevr dl dna gđa kh κα κος дж jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
);
/** What English writes before the name of a mountain or a fort. */
const CUT_PLACES = new Set(['mt', 'mts', 'ft']);
const LONGEST_CUT = 4;

function isCut(found: Neighbour): boolean {
  if (found.end - found.start > LONGEST_CUT) return false;
  const { word } = found;
  return CUT.has(word) || (found.capital && CUT_PLACES.has(word));
}

/** The word left of `at`, or undefined at the beginning of the text. A stop after an abbreviation counts as a space. */
export function leftOf(setting: RunSetting, at: number): Neighbour | undefined {
  const end = previousEnd(setting.text, at);
  if (end < 0) return undefined;
  const found = new Neighbour(setting, wordStart(setting.text, end), end, gapKind(setting.text, end, at));
  if (found.gap !== DOT_GAP) return found;
  // "С. [Лавров]", "A. [Blinken]": the initial is no preposition; "M. [Macron]" is an address.
  const isLetter = end - found.start === 1;
  if (isLetter && found.capital) found.bits &= HONORIFIC | TITLE;
  if (isLetter || isCut(found)) found.gap = SPACE_GAP;
  return found;
}

/** The word right of `at`, or undefined at the end of the text. */
export function rightOf(setting: RunSetting, at: number): Neighbour | undefined {
  const start = nextStart(setting.text, at);
  if (start < 0) return undefined;
  return new Neighbour(setting, start, wordEnd(setting.text, start), gapKind(setting.text, at, start));
}
