import { type Affix, type BeginningTable, type EndingTable, endsInVowel } from './affixes';
import { isElision, isSuffix } from './apostrophes';
import { ARABIC_PROCLITICS, WITHOUT_PROCLITICS } from './arabic';
import { ARABIC, CYRILLIC, GREEK, HANGUL, HEBREW, KIND_APOSTROPHE, KIND_SHIFT, LATIN } from './fold-classes';
import { FOLD } from './fold-units';
import { GERMANIC_ENDINGS } from './germanic';
import { GREEK_ENDINGS } from './greek';
import { BASE, POWERS } from './hash';
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
  latin: EndingTable | undefined;
  arabic: BeginningTable | undefined;
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

/** Shortest word a rule may propose, in letters. */
const SHORTEST = 2;

/** Says whether a word with this hash can be part of a name here; most proposals end at this gate. */
export interface Gate {
  admits(hash: number): boolean;
}

const NONE: readonly Reading[] = [];

/** The readings of token `k` other than the word as it stands, as far as `gate` admits them. */
export function otherReadings(
  text: string,
  tokens: Tokens,
  k: number,
  rules: ReadingRules,
  gate: Gate,
): readonly Reading[] {
  const flags = tokens.flags[k] as number;
  if ((flags & (rules.inflecting | rules.attaching | HAS_APOSTROPHE)) === 0) return NONE;
  let out: Reading[] | undefined;
  const apostrophe = (flags & HAS_APOSTROPHE) !== 0;
  if (apostrophe) out = byApostrophe(text, tokens, k, rules.lang, gate, out);
  if ((flags & CYRILLIC) !== 0) out = byEnding(text, tokens, k, CYRILLIC_ENDINGS, gate, out);
  if ((flags & HANGUL) !== 0) out = byEnding(text, tokens, k, KOREAN_PARTICLES, gate, out);
  if ((flags & GREEK) !== 0) out = byEnding(text, tokens, k, GREEK_ENDINGS, gate, out);
  if (rules.latin !== undefined && (flags & LATIN) !== 0 && !apostrophe)
    out = byEnding(text, tokens, k, rules.latin, gate, out);
  if (rules.arabic !== undefined && (flags & ARABIC) !== 0) out = byBeginning(text, tokens, k, rules.arabic, gate, out);
  if ((flags & HEBREW) !== 0) out = byBeginning(text, tokens, k, HEBREW_PREFIXES, gate, out);
  return out ?? NONE;
}

type Found = Reading[] | undefined;

function byEnding(text: string, tokens: Tokens, k: number, table: EndingTable, gate: Gate, found: Found): Found {
  const { units } = tokens;
  const from = tokens.from[k] as number;
  const end = tokens.from[k + 1] as number;
  if (end - from < 2) return found;
  const word = tokens.hash[k] as number;
  const rules = table.forEnd(units[end - 2] as number, units[end - 1] as number);
  let out = found;
  for (let r = 0; r < rules.length; r++) {
    const affix = rules[r] as Affix;
    const to = end - affix.cut.length;
    const stem = Math.imul(word - affix.cutHash, affix.inverse);
    const hash = (Math.imul(stem, affix.power) + affix.putHash) | 0;
    if (!gate.admits(hash) || !applies(units, from, to, affix)) continue;
    const { outside, put: back } = affix;
    const start = tokens.start[k] as number;
    const stop = outside > 0 ? unitOffset(text, tokens, k, to - from - 1) + 1 : (tokens.end[k] as number);
    const inflected = outside === 0;
    out ??= [];
    out.push({ hash, front: '', from, to, back, start, end: stop, inflected, head: false, tail: !inflected });
  }
  return out;
}

/** What forEnd left open: the rest of a long ending, the consonant before it, and that enough of the word remains. */
function applies(units: Uint16Array, from: number, to: number, { cut, put, afterConsonant }: Affix): boolean {
  if (to - from < 1 || to - from + put.length < SHORTEST) return false;
  for (let i = 0; i < cut.length - 2; i++) if (units[to + i] !== cut.charCodeAt(i)) return false;
  return !afterConsonant || !endsInVowel(units[to - 1] as number);
}

function byBeginning(text: string, tokens: Tokens, k: number, table: BeginningTable, gate: Gate, found: Found): Found {
  const { units } = tokens;
  const wordFrom = tokens.from[k] as number;
  const to = tokens.from[k + 1] as number;
  const rules = table.get(units[wordFrom] as number);
  if (rules === undefined) return found;
  let out = found;
  for (let r = 0; r < rules.length; r++) {
    const affix = rules[r] as Affix;
    const from = wordFrom + affix.cut.length;
    if (to - from < SHORTEST || !beginsWith(units, wordFrom, affix.cut)) continue;
    const power = POWERS[to - from] as number;
    const hash = ((tokens.hash[k] as number) + Math.imul(affix.putHash - affix.cutHash, power)) | 0;
    if (!gate.admits(hash)) continue;
    const start = unitOffset(text, tokens, k, affix.outside);
    const end = tokens.end[k] as number;
    out ??= [];
    out.push({ hash, front: affix.put, from, to, back: '', start, end, inflected: false, head: true, tail: false });
  }
  return out;
}

function beginsWith(units: Uint16Array, from: number, cut: string): boolean {
  for (let i = 0; i < cut.length; i++) if (units[from + i] !== cut.charCodeAt(i)) return false;
  return true;
}

function byApostrophe(text: string, tokens: Tokens, k: number, lang: string, gate: Gate, found: Found): Found {
  const start = tokens.start[k] as number;
  const end = tokens.end[k] as number;
  const word = String.fromCharCode(...tokens.units.subarray(tokens.from[k], tokens.from[k + 1]));
  const ways: Reading[] = [];
  for (let i = start; i < end; i++) {
    if ((FOLD[text.charCodeAt(i)] as number) >>> KIND_SHIFT !== KIND_APOSTROPHE) continue;
    const at = unitIndex(text, tokens, k, i);
    if (isElision(word.slice(0, at), lang)) ways.push(piece(tokens, k, at, word.length, i + 1, end, true));
    if (at >= SHORTEST && isSuffix(word.slice(at), lang)) ways.push(piece(tokens, k, 0, at, start, i, false));
  }
  const admitted = ways.filter((way) => gate.admits(way.hash));
  return admitted.length > 0 ? [...(found ?? []), ...admitted] : found;
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
  for (let i = a; i < b; i++) hash = (Math.imul(hash, BASE) + (tokens.units[wordFrom + i] as number)) | 0;
  const from = wordFrom + a;
  return { hash, front: '', from, to: wordFrom + b, back: '', start, end, inflected: false, head, tail: !head };
}
