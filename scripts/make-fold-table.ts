/**
 * Writes core/text/fold-table.ts from Unicode's own data (String.normalize, property escapes).
 * Run: npx tsx scripts/make-fold-table.ts && npm run fix
 */
import { writeFileSync } from 'node:fs';
import * as C from '../core/text/fold-classes';
import { LETTER_REPLACEMENTS, scriptFlag } from './fold-rules';

const kind = (k: number, low = 0) => (k << C.KIND_SHIFT) | low;
const expansions: string[] = [];

const APOSTROPHES = new Set("'`´’‘‛ʹʻʼʽʾʿˈ׳′ʽ՚＇ꞌ");
const HYPHENS = new Set('-‐‑‒–⁃−﹣－־᠆﹘');
const DOTS = new Set('.．﹒․');
const QUOTES = new Set('"“”„‟״″＂');
const SOFT = new Set('·・･‧∙⸱ㆍ');

/** Marks that never tell two names apart; the vowel signs of Indic scripts are letters. */
function dropped(c: number): boolean {
  const s = String.fromCharCode(c);
  if (c === 0xad || c === 0x0640 || c === 0x0621 || (c >= 0x200b && c <= 0x200f && c !== 0x200c)) return true;
  if (/[™®©\u2070-\u209c¹²³]/u.test(s) || /\p{Cf}/u.test(s)) return c < 0x600 || c > 0x605;
  const blocks = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5c7],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6ed],
    [0x8d3, 0x8ff],
    // The dot of Hindi, which papers leave out as often as not: फ़्रांस, फ्रांस.
    [0x93c, 0x93c],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20ff],
    [0xfe00, 0xfe0f],
    [0xfe20, 0xfe2f],
  ];
  return /\p{M}/u.test(s) && blocks.some(([a, b]) => c >= (a ?? 0) && c <= (b ?? 0));
}

/** Folded letters of one unit: lower case, compatibility forms resolved, marks dropped. */
function letters(c: number): string {
  const s = String.fromCharCode(c);
  if (c >= 0xac00 && c <= 0xd7a3) return s;
  if ((c >= 0x3041 && c <= 0x30ff) || /[йЙїЇўЎ]/.test(s)) return s.toLowerCase();
  let out = '';
  for (const part of s.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const code = part.charCodeAt(0);
    if (dropped(code)) continue;
    if (/[\p{L}\p{M}\p{N}]/u.test(part) && !APOSTROPHES.has(part)) out += LETTER_REPLACEMENTS[part] ?? part;
  }
  return out;
}

function isRun(c: number): boolean {
  const s = String.fromCharCode(c);
  if (c >= 0x30a0 && c <= 0x30ff) return false;
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Bopomofo}]/u.test(
      s,
    ) && /[\p{L}\p{M}\p{N}]/u.test(s)
  );
}

function entry(c: number): number {
  const s = String.fromCharCode(c);
  if (c === 0x200c) return kind(C.KIND_ZWNJ);
  if (c === 0x3099 || c === 0xff9e) return kind(C.KIND_VOICE, 1);
  if (c === 0x309a || c === 0xff9f) return kind(C.KIND_VOICE, 2);
  if (APOSTROPHES.has(s)) return kind(C.KIND_APOSTROPHE);
  if (HYPHENS.has(s)) return kind(C.KIND_HYPHEN, 0x2d);
  if (DOTS.has(s)) return kind(C.KIND_DOT, 0x2e);
  if (QUOTES.has(s)) return kind(C.KIND_QUOTE, 0x22);
  if (SOFT.has(s) || /[\s\p{Cc}]/u.test(s)) return kind(C.KIND_SPACE);
  if (dropped(c)) return kind(C.KIND_IGNORE, /[\p{L}\p{M}]/u.test(s) ? 1 : 0);
  const isLetter = /[\p{L}\p{M}\p{N}\u2f00-\u2fd5\uf900-\ufaff]/u.test(s) && !/\p{No}/u.test(s);
  const folded = isLetter ? letters(c) : '';
  if (isRun(c)) return kind(C.KIND_RUN, folded.length === 1 ? folded.charCodeAt(0) : c);
  if (!isLetter) {
    const plain = s.normalize('NFKD');
    return kind(C.KIND_SYMBOL, plain.length === 1 ? plain.charCodeAt(0) : c);
  }
  const cased = s.toLowerCase() === s.toUpperCase() ? 0 : s === s.toLowerCase() ? C.LOWER : C.UPPER;
  const flags = cased | scriptFlag(folded.charCodeAt(0));
  if (folded.length === 1) return C.LETTER | flags | folded.charCodeAt(0);
  if (folded.length === 0) return kind(C.KIND_IGNORE);
  if (!expansions.includes(folded)) expansions.push(folded);
  return kind(C.KIND_MULTI, flags | expansions.indexOf(folded));
}

/** Runs of equal (head, unit − c): head, length, offset — or with the stride-2 pattern of Latin case pairs. */
const heads: number[] = [];
const numbers: number[] = [];
const table = Array.from({ length: 0x10000 }, (_, c) => entry(c));
const head = (c: number) => (table[c] ?? 0) & ~C.UNIT_MASK;
const delta = (c: number) => ((table[c] ?? 0) & C.UNIT_MASK) - c;
const fixed = (c: number) => (table[c] ?? 0) & C.UNIT_MASK;
const index = (value: number) => {
  if (!heads.includes(value)) heads.push(value);
  return heads.indexOf(value);
};
const zigzag = (n: number) => (n < 0 ? -2 * n - 1 : 2 * n);
/** How many times the pattern of `step` units at `c` repeats, `value` being what must stay equal. */
function repeats(c: number, step: number, value: (c: number) => number): number {
  let end = c + step;
  while (end < 0x10000 && head(end) === head(end - step) && value(end) === value(end - step)) end++;
  return Math.floor((end - c) / step);
}
for (let c = 0; c < 0x10000; ) {
  const moving = repeats(c, 1, delta);
  const still = repeats(c, 1, fixed);
  const pairs = repeats(c, 2, delta);
  const length = Math.max(moving, still);
  if (pairs > 1 && pairs > length) {
    numbers.push(2, pairs, index(head(c)), zigzag(delta(c)), index(head(c + 1)), zigzag(delta(c + 1)));
    c += 2 * pairs;
  } else {
    const flat = still > moving;
    numbers.push(flat ? 1 : 0, length, index(head(c)), flat ? fixed(c) : zigzag(delta(c)));
    c += length;
  }
}

/** Base-32 digits: continuing ones are 0–9 a–v, the last of a number is shifted by 32 in this alphabet. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-';
const text = numbers
  .map((n) => {
    let out = DIGITS[32 + (n & 31)] ?? '';
    for (let rest = n >> 5; rest > 0; rest >>= 5) out = (DIGITS[rest & 31] ?? '') + out;
    return out;
  })
  .join('');
const lines = (text.match(/.{1,110}/g) ?? []).map((line) => `  '${line}'`).join(' +\n');
writeFileSync(
  new URL('../core/text/fold-table.ts', import.meta.url),
  `/** Made by scripts/make-fold-table.ts from Unicode ${process.versions.unicode}; do not edit. */

/** What {@link KIND_MULTI} entries fold to, in order. */
export const EXPANSIONS: readonly string[] =
  ${JSON.stringify(expansions.join(' '))}.split(' ');

/** Upper halves of table entries. */
export const HEADS: readonly number[] = ${JSON.stringify(heads)};

/** Runs of code units, as variable-length base-32 numbers (see fold-units.ts). */
export const RUNS =
${lines};
`,
);
console.log(`${numbers.length} numbers, ${text.length} characters, ${expansions.length} expansions`);
