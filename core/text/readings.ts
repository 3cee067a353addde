import type { Affix, AffixTable } from './affixes';
import { isElision, isSuffix } from './apostrophes';
import { ARABIC_PROCLITICS, WITHOUT_PROCLITICS } from './arabic';
import { ARABIC, CYRILLIC, GREEK, HANGUL, HEBREW, KIND_APOSTROPHE, KIND_SHIFT, LATIN, UPPER } from './fold-classes';
import { FOLD } from './fold-units';
import { GERMANIC_ENDINGS } from './germanic';
import { GREEK_ENDINGS } from './greek';
import { POWERS } from './hash';
import { HEBREW_PREFIXES } from './hebrew';
import { KOREAN_PARTICLES } from './korean';
import { CYRILLIC_ENDINGS } from './slavic-cyrillic';
import { LATIN_SLAVIC_ENDINGS } from './slavic-latin';
import { HAS_APOSTROPHE, type Tokens } from './tokens';
import { unitOffset } from './unit-offset';

/** One way to take a word of the text: the folded letters of a name's word, and where it lies in the word. */
export interface Reading {
  /** Hash of the proposed word. */
  hash: number;
  /** The proposed word: `front`, then the token's units `from`…`to`, then `back`. */
  front: string;
  from: number;
  to: number;
  back: string;
  /** Text offsets of the name's span. */
  start: number;
  end: number;
  inflected: boolean;
  /** Something before the name was taken off: only the first word of a name may read so. */
  head: boolean;
  /** Something after the name was taken off: only the last word of a name may read so. */
  tail: boolean;
}

/** Which rules apply to a text in `lang` ('' unknown). */
export interface ReadingRules {
  lang: string;
  latin: AffixTable | undefined;
  arabic: AffixTable | undefined;
  /** Union of script bits whose capitalised words may be inflected. */
  inflecting: number;
  /** Union of script bits with attached particles, capital or not. */
  attaching: number;
}

/** Rules for a text in `lang` (BCP 47 primary subtag, '' unknown). */
export function readingRules(lang: string): ReadingRules {
  const latin = LATIN_SLAVIC_ENDINGS[lang] ?? GERMANIC_ENDINGS[lang];
  const arabic = WITHOUT_PROCLITICS.has(lang) ? undefined : ARABIC_PROCLITICS;
  return {
    lang,
    latin,
    arabic,
    inflecting: CYRILLIC | GREEK | (latin ? LATIN : 0),
    attaching: HEBREW | HANGUL | (arabic ? ARABIC : 0),
  };
}

const VOWELS = new Set([...'аеиоуыэюяьйіїєўaeiouy'].map((c) => c.charCodeAt(0)));
/** Shortest word a rule may propose, in letters. */
const SHORTEST = 2;

/** All readings of token `k` other than the word as it stands. */
export function otherReadings(text: string, tokens: Tokens, k: number, rules: ReadingRules): Reading[] {
  const flags = tokens.flags[k] as number;
  const out: Reading[] = [];
  if ((flags & HAS_APOSTROPHE) !== 0) byApostrophe(text, tokens, k, rules.lang, out);
  if ((flags & HANGUL) !== 0) byEnding(text, tokens, k, KOREAN_PARTICLES, out);
  if ((flags & CYRILLIC) !== 0) byEnding(text, tokens, k, CYRILLIC_ENDINGS, out);
  if ((flags & GREEK) !== 0) byEnding(text, tokens, k, GREEK_ENDINGS, out);
  if (rules.latin !== undefined && (flags & LATIN) !== 0) byEnding(text, tokens, k, rules.latin, out);
  if (rules.arabic !== undefined && (flags & ARABIC) !== 0) byBeginning(text, tokens, k, rules.arabic, out);
  if ((flags & HEBREW) !== 0) byBeginning(text, tokens, k, HEBREW_PREFIXES, out);
  return out;
}

/** Whether token `k` may have readings besides itself when it opens a name. */
export function mayReadOtherwise(flags: number, rules: ReadingRules): boolean {
  return (
    (flags & (rules.attaching | HAS_APOSTROPHE)) !== 0 || ((flags & UPPER) !== 0 && (flags & rules.inflecting) !== 0)
  );
}

function byEnding(text: string, tokens: Tokens, k: number, table: AffixTable, out: Reading[]): void {
  const to = tokens.from[k + 1] as number;
  const last = tokens.units[to - 1] as number;
  for (const affix of table.get(last) ?? []) addEnding(text, tokens, k, affix, out);
  for (const affix of table.get(0) ?? []) addEnding(text, tokens, k, affix, out);
}

function addEnding(text: string, tokens: Tokens, k: number, affix: Affix, out: Reading[]): void {
  const { units } = tokens;
  const from = tokens.from[k] as number;
  const { cut, put } = affix;
  const to = (tokens.from[k + 1] as number) - cut.length;
  if (to - from < 1 || to - from + put.length < SHORTEST) return;
  for (let i = 0; i < cut.length; i++) if (units[to + i] !== cut.charCodeAt(i)) return;
  if (affix.afterConsonant && VOWELS.has(units[to - 1] as number)) return;
  const stem = Math.imul((tokens.hash[k] as number) - affix.cutHash, affix.inverse);
  out.push({
    hash: (Math.imul(stem, affix.power) + affix.putHash) | 0,
    front: '',
    from,
    to,
    back: put,
    start: tokens.start[k] as number,
    end: affix.outside > 0 ? unitOffset(text, tokens, k, to - from - 1) + 1 : (tokens.end[k] as number),
    inflected: affix.outside === 0,
    head: false,
    tail: affix.outside > 0,
  });
}

function byBeginning(text: string, tokens: Tokens, k: number, table: AffixTable, out: Reading[]): void {
  const { units } = tokens;
  const wordFrom = tokens.from[k] as number;
  const to = tokens.from[k + 1] as number;
  next: for (const affix of table.get(units[wordFrom] as number) ?? []) {
    const { cut, put } = affix;
    const from = wordFrom + cut.length;
    if (to - from < SHORTEST) continue;
    for (let i = 0; i < cut.length; i++) if (units[wordFrom + i] !== cut.charCodeAt(i)) continue next;
    const power = POWERS[to - from] as number;
    out.push({
      hash: ((tokens.hash[k] as number) + Math.imul(affix.putHash - affix.cutHash, power)) | 0,
      front: put,
      from,
      to,
      back: '',
      start: unitOffset(text, tokens, k, affix.outside),
      end: tokens.end[k] as number,
      inflected: false,
      head: true,
      tail: false,
    });
  }
}

function byApostrophe(text: string, tokens: Tokens, k: number, lang: string, out: Reading[]): void {
  const start = tokens.start[k] as number;
  const end = tokens.end[k] as number;
  const wordFrom = tokens.from[k] as number;
  const word = String.fromCharCode(...tokens.units.subarray(wordFrom, tokens.from[k + 1]));
  for (let i = start; i < end; i++) {
    if ((FOLD[text.charCodeAt(i)] as number) >>> KIND_SHIFT !== KIND_APOSTROPHE) continue;
    const at = unitIndex(text, tokens, k, i);
    const elision = isElision(word.slice(0, at), lang);
    const suffix = isSuffix(word.slice(at), lang);
    if (elision) out.push(piece(tokens, k, at, word.length, i + 1, end, true));
    if (suffix && at >= SHORTEST) out.push(piece(tokens, k, 0, at, start, i, false));
  }
}

function unitIndex(text: string, tokens: Tokens, k: number, offset: number): number {
  const length = (tokens.from[k + 1] as number) - (tokens.from[k] as number);
  let index = 0;
  while (index < length && unitOffset(text, tokens, k, index) < offset) index++;
  return index;
}

function piece(tokens: Tokens, k: number, a: number, b: number, start: number, end: number, head: boolean): Reading {
  const wordFrom = tokens.from[k] as number;
  let hash = 0;
  for (let i = a; i < b; i++) hash = (Math.imul(hash, 0x01000193) + (tokens.units[wordFrom + i] as number)) | 0;
  const from = wordFrom + a;
  return { hash, front: '', from, to: wordFrom + b, back: '', start, end, inflected: false, head, tail: !head };
}
