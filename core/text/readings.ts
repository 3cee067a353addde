import { byBeginning, byEnding } from './affix-readings';
import type { BeginningTable, EndingTable } from './affixes';
import { byApostrophe } from './apostrophe-readings';
import { ARABIC_PROCLITICS, WITHOUT_PROCLITICS } from './arabic';
import { BALTIC_ENDINGS } from './baltic';
import { BENGALI, BENGALI_ENDINGS } from './bengali';
import { ARABIC, CYRILLIC, GREEK, HANGUL, HEBREW, LATIN, OTHER, UNIT_MASK } from './fold-classes';
import { FOLD } from './fold-units';
import { GERMANIC_ENDINGS } from './germanic';
import { GREEK_ENDINGS } from './greek';
import { HEBREW_PREFIXES } from './hebrew';
import { KOREAN_PARTICLES } from './korean';
import { LINKING, mayBeLinked, PERSIAN_LINKS } from './persian';
import { type Gate, type Reading, Word } from './reading';
import { ROMANIAN_ENDINGS } from './romanian';
import { bySound, SOUND_SPELT } from './serbian';
import { CYRILLIC_ENDINGS } from './slavic-cyrillic';
import { LATIN_SLAVIC_ENDINGS } from './slavic-latin';
import { HAS_APOSTROPHE, Tokens } from './tokens';
import { URALIC_ENDINGS } from './uralic';

/** Which rules apply to a text in `lang` ('' unknown). */
export interface ReadingRules {
  lang: string;
  latin: EndingTable | undefined;
  arabic: BeginningTable | undefined;
  /** Endings of a language in a script that has no bit of its own. */
  other: EndingTable | undefined;
  /** Words in Latin letters may be those of Cyrillic. */
  sounds: boolean;
  /** Words in Arabic script may end in the link of Persian. */
  linking: boolean;
  /** Union of script bits whose capitalised words may be inflected. */
  inflecting: number;
  /** Union of script bits with attached particles, capital or not. */
  attaching: number;
  /** Flags of tokens that may be read otherwise than as they stand: these scripts, and {@link HAS_APOSTROPHE}. */
  reading: number;
}

/** Endings of languages in Latin letters, by page language. */
const LATIN_ENDINGS: Readonly<Record<string, EndingTable>> = {
  ...LATIN_SLAVIC_ENDINGS,
  ...GERMANIC_ENDINGS,
  ...URALIC_ENDINGS,
  ...BALTIC_ENDINGS,
  ro: ROMANIAN_ENDINGS,
};

/** A page may say that its language is "constructor". */
const endingsIn = (tables: Readonly<Record<string, EndingTable>>, lang: string): EndingTable | undefined =>
  Object.hasOwn(tables, lang) ? tables[lang] : undefined;

/** Rules for a text in `lang` (BCP 47 primary subtag, '' unknown). */
export function readingRules(lang: string): ReadingRules {
  const latin = endingsIn(LATIN_ENDINGS, lang);
  const arabic = WITHOUT_PROCLITICS.has(lang) ? undefined : ARABIC_PROCLITICS;
  const linking = LINKING.has(lang);
  const inflecting = CYRILLIC | GREEK | (latin ? LATIN : 0) | (linking ? ARABIC : 0);
  const other = BENGALI.has(lang) ? BENGALI_ENDINGS : undefined;
  const attaching = HEBREW | HANGUL | (arabic ? ARABIC : 0) | (other ? OTHER : 0);
  return {
    lang,
    latin,
    arabic,
    other,
    sounds: SOUND_SPELT.has(lang),
    linking,
    inflecting,
    attaching,
    reading: inflecting | attaching | HAS_APOSTROPHE,
  };
}

function firstLetter({ start, units }: Tokens, k: number): number {
  return (FOLD[units[start[k] as number] as number] as number) & UNIT_MASK;
}

const NONE: readonly Reading[] = [];
const word = new Word(new Tokens(1));
/** Given away when something was found; almost always nothing is. */
let spare: Reading[] = [];

/** Particles that words with these flags may begin with. */
function particlesOf(flags: number, rules: ReadingRules): BeginningTable | undefined {
  return (flags & ARABIC) !== 0 ? rules.arabic : (flags & HEBREW) !== 0 ? HEBREW_PREFIXES : undefined;
}

/** Whether {@link otherReadings} has anything to ask about token `k`. */
export function mayReadOtherwise(tokens: Tokens, k: number, rules: ReadingRules): boolean {
  const flags = tokens.flags[k] as number;
  if ((flags & rules.reading) === 0) return false;
  if ((flags & HAS_APOSTROPHE) !== 0) return true;
  if (rules.linking && (flags & ARABIC) !== 0) return mayBeLinked(tokens, k);
  const particles = particlesOf(flags, rules);
  return particles === undefined || particles.forStart(firstLetter(tokens, k)).length > 0;
}

/** The readings of token `k` other than the word as it stands, as far as `gate` admits them. */
export function otherReadings(tokens: Tokens, k: number, rules: ReadingRules, gate: Gate): readonly Reading[] {
  if (!mayReadOtherwise(tokens, k, rules)) return NONE;
  const flags = tokens.flags[k] as number;
  const apostrophe = (flags & HAS_APOSTROPHE) !== 0;
  const particles = particlesOf(flags, rules);
  word.load(tokens, k);
  const out = spare;
  if (apostrophe) byApostrophe(word, rules.lang, gate, out);
  if ((flags & CYRILLIC) !== 0) byEnding(word, CYRILLIC_ENDINGS, gate, out);
  if ((flags & HANGUL) !== 0) byEnding(word, KOREAN_PARTICLES, gate, out);
  if ((flags & GREEK) !== 0) byEnding(word, GREEK_ENDINGS, gate, out);
  if (rules.latin !== undefined && (flags & LATIN) !== 0 && !apostrophe) byEnding(word, rules.latin, gate, out);
  if (rules.sounds && (flags & LATIN) !== 0 && !apostrophe) bySound(word, gate, out);
  if (rules.linking && (flags & ARABIC) !== 0) byEnding(word, PERSIAN_LINKS, gate, out);
  if (rules.other !== undefined && (flags & OTHER) !== 0) byEnding(word, rules.other, gate, out);
  if (particles !== undefined) byBeginning(word, particles, gate, out);
  if (out.length === 0) return NONE;
  spare = [];
  return out;
}
