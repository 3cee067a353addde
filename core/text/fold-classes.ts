/**
 * The vocabulary of the fold table: what a 32-bit entry says about one UTF-16 code unit.
 *
 * Bits 0–15 the folded unit (or an index, see {@link KIND_MULTI}); bits 16–25 flags; bit 26 "letter or digit";
 * bits 27–30 the kind of anything else. Written as plain numbers, which the bundler puts where they are used: engines read
 * a constant of a module anew each time.
 */

export const LATIN = 0x10000;
export const CYRILLIC = 0x20000;
export const GREEK = 0x40000;
export const ARABIC = 0x80000;
export const HEBREW = 0x100000;
export const HANGUL = 0x200000;
export const KATAKANA = 0x400000;
export const OTHER = 0x800000;
export const UPPER = 0x1000000;
export const LOWER = 0x2000000;
export const LETTER = 0x4000000;

export const UNIT_MASK = 0xffff;
/** All script bits. */
export const SCRIPTS = 0xff0000;

export const KIND_SHIFT = 27;
/** Spaces, middle dots: between words, never part of one. */
export const KIND_SPACE = 0;
export const KIND_HYPHEN = 1;
export const KIND_APOSTROPHE = 2;
export const KIND_DOT = 3;
/** Double quotes: inside a Hebrew acronym they are gershayim. */
export const KIND_QUOTE = 4;
/** Soft hyphens, zero-width and bidi controls: dropped; so are marks and hamza, which have 1 in the low bits. */
export const KIND_IGNORE = 5;
/** Punctuation and symbols: a token of its own. */
export const KIND_SYMBOL = 6;
/** One unit that folds to several letters (ß, æ, Arabic ligatures): the low bits index {@link EXPANSIONS}. */
export const KIND_MULTI = 7;
/** Scripts written without spaces: every unit may begin or end a name. */
export const KIND_RUN = 8;
/** Zero-width non-joiner: parts words in Arabic script, dropped elsewhere. */
export const KIND_ZWNJ = 9;
/** A voicing mark after kana: the low bits are added to the kana before it. */
export const KIND_VOICE = 10;
