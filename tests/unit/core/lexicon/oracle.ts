import { type AliasEntry, AliasFlag } from '../../../../core/lexicon/lexicon';
import type { BeginningTable, EndingTable } from '../../../../core/text/affixes';
import { isElision, isSuffix } from '../../../../core/text/apostrophes';
import { ARABIC_PROCLITICS, WITHOUT_PROCLITICS } from '../../../../core/text/arabic';
import { BENGALI, BENGALI_ENDINGS } from '../../../../core/text/bengali';
import { GERMANIC_ENDINGS } from '../../../../core/text/germanic';
import { GREEK_ENDINGS } from '../../../../core/text/greek';
import { hashOf } from '../../../../core/text/hash';
import { HEBREW_PREFIXES } from '../../../../core/text/hebrew';
import { KOREAN_PARTICLES } from '../../../../core/text/korean';
import { standsForCountry } from '../../../../core/text/one-letter-names';
import { cyrillicOf, SOUND_ENDINGS, SOUND_SPELT, SOUND_WORDS } from '../../../../core/text/serbian';
import { CYRILLIC_ENDINGS } from '../../../../core/text/slavic-cyrillic';
import { LATIN_SLAVIC_ENDINGS } from '../../../../core/text/slavic-latin';
import { tokenise } from '../../../../core/text/tokenise';
import { IS_RUN, IS_SYMBOL, Tokens } from '../../../../core/text/tokens';
import { readUnits } from '../../../../core/text/word-units';
import { fold } from '../../../support/fold';

/** What an occurrence says, with the alias spelt out. */
export interface Hit {
  start: number;
  end: number;
  surface: string;
  /** Case-sensitive. */
  exact: boolean;
  inflected: boolean;
  clitic: number;
}

interface Way {
  word: string;
  start: number;
  end: number;
  inflected: boolean;
  head: boolean;
  tail: boolean;
}

interface Piece {
  text: string;
  folded: string;
  start: number;
  end: number;
  loose: boolean;
  run: boolean;
}

const capital = (s: string) => /\p{Lu}/u.test(s);
const small = (s: string) => /\p{Ll}/u.test(s) && !capital(s);
const scratch = new Tokens(1024);
const folded = new Uint16Array(4096);
const letterCase = (s: string) =>
  [...s]
    .filter((c) => /[\p{L}\p{N}]/u.test(c))
    .map((c) => (capital(c) ? 'X' : 'x'))
    .join('');
const VOWEL = /[аеиоуыэюяьйіїєўaeiouy]$/;

/** Tokens as strings, unspaced scripts one unit at a time. */
function pieces(text: string): Piece[] {
  const tokens = scratch;
  tokenise(text, 0, text.length, tokens);
  const out: Piece[] = [];
  for (let k = 0; k < tokens.count; k++) {
    const units = String.fromCharCode(...folded.subarray(0, readUnits(tokens, k, folded, 0)));
    const start = tokens.start[k] ?? 0;
    const end = tokens.end[k] ?? 0;
    const flags = tokens.flags[k] ?? 0;
    if ((flags & IS_RUN) === 0) {
      out.push({
        text: text.slice(start, end),
        folded: units,
        start,
        end,
        loose: (flags & IS_SYMBOL) !== 0,
        run: false,
      });
      continue;
    }
    [...units].forEach((folded, i) => {
      out.push({
        text: text.slice(start + i, start + i + 1),
        folded,
        start: start + i,
        end: start + i + 1,
        loose: true,
        run: true,
      });
    });
  }
  return out;
}

/** Acronyms said as words bend as words do: Nato, Natos. */
const spoken = (word: string) => /^\p{Lu}\p{Ll}{3,}$/u.test(word);

const keyOf = (list: readonly { folded: string }[]) => list.map((p) => p.folded).join('\u0001');

/** Offset of folded unit `index` in a word of the text. */
const offsetOf = (piece: Piece, index: number) => piece.start + (fold(piece.text).start[index] ?? piece.text.length);

function* byEnding(piece: Piece, table: EndingTable): Generator<Way> {
  for (const { cut, put, outside, afterConsonant } of table.all) {
    const stem = piece.folded.slice(0, piece.folded.length - cut.length);
    if (!piece.folded.endsWith(cut) || stem.length < 1 || stem.length + put.length < 2) continue;
    if (afterConsonant && VOWEL.test(stem)) continue;
    const end = outside > 0 ? offsetOf(piece, stem.length - 1) + 1 : piece.end;
    yield { word: stem + put, start: piece.start, end, inflected: outside === 0, head: false, tail: outside > 0 };
  }
}

function* byBeginning(piece: Piece, table: BeginningTable): Generator<Way> {
  for (const { cut, put, outside, only } of table.all) {
    const rest = piece.folded.slice(cut.length);
    if (!piece.folded.startsWith(cut) || rest.length < 2 || (only && !only.has(hashOf(rest)))) continue;
    const word = put + rest;
    yield { word, start: offsetOf(piece, outside), end: piece.end, inflected: false, head: true, tail: false };
  }
}

function* byApostrophe(piece: Piece, lang: string): Generator<Way> {
  for (let i = 0; i < piece.text.length; i++) {
    if (!/['’ʼ]/.test(piece.text[i] ?? '')) continue;
    const before = fold(piece.text.slice(0, i)).text.replaceAll(' ', '');
    const after = piece.folded.slice(before.length);
    const at = piece.start + i;
    if (!/['’ʼ]/.test(piece.text.slice(0, i)) && isElision(before, lang))
      yield { word: after, start: at + 1, end: piece.end, inflected: false, head: true, tail: false };
    if (isSuffix(after, lang) && before.length > 1)
      yield { word: before, start: piece.start, end: at, inflected: false, head: false, tail: true };
  }
}

function* bySound(piece: Piece): Generator<Way> {
  const folded = cyrillicOf(piece.text.toLowerCase());
  if (folded.length < 3 || SOUND_WORDS.has(folded)) return;
  const { start, end } = piece;
  yield { word: folded, start, end, inflected: false, head: false, tail: false };
  for (const way of byEnding({ ...piece, folded }, SOUND_ENDINGS)) if (way.word.length >= 3) yield way;
}

function* ways(piece: Piece, lang: string, first: boolean, next: readonly Piece[]): Generator<Way> {
  yield { word: piece.folded, start: piece.start, end: piece.end, inflected: false, head: false, tail: false };
  if (piece.loose) return;
  const has = (script: RegExp) => script.test(piece.text);
  const near = small(piece.text) && next[0] !== undefined && capital(next[0].text) && piece.text.length >= 4;
  const bends = !first || capital(piece.text) || near;
  const latin = LATIN_SLAVIC_ENDINGS[lang] ?? GERMANIC_ENDINGS[lang];
  const marked = /['’ʼ]/.test(piece.text);
  if (marked) yield* byApostrophe(piece, lang);
  if (has(/\p{sc=Hangul}/u)) yield* byEnding(piece, KOREAN_PARTICLES);
  if ((bends || marked) && has(/\p{sc=Cyrillic}/u)) yield* byEnding(piece, CYRILLIC_ENDINGS);
  if ((bends || marked) && has(/\p{sc=Greek}/u)) yield* byEnding(piece, GREEK_ENDINGS);
  if (bends && !marked && latin && has(/\p{sc=Latin}/u)) yield* byEnding(piece, latin);
  if (bends && !marked && SOUND_SPELT.has(lang) && has(/\p{sc=Latin}/u)) yield* bySound(piece);
  if (BENGALI.has(lang) && has(/\p{sc=Bengali}/u)) yield* byEnding(piece, BENGALI_ENDINGS);
  if (first && !WITHOUT_PROCLITICS.has(lang) && has(/\p{sc=Arabic}/u)) yield* byBeginning(piece, ARABIC_PROCLITICS);
  if (first && has(/\p{sc=Hebrew}/u)) yield* byBeginning(piece, HEBREW_PREFIXES);
}

/** The plainest scanner: a Map of folded names, every start, every way to read every word. */
export class Oracle {
  readonly #names = new Map<string, { surface: string; exact: boolean }[]>();
  readonly #beginnings = new Set<string>();

  constructor(entries: readonly AliasEntry[]) {
    for (const { alias, flags } of entries) {
      const list = pieces(alias);
      if (list.length === 0) continue;
      for (let n = 1; n <= list.length; n++) this.#beginnings.add(keyOf(list.slice(0, n)));
      const key = keyOf(list);
      const exact = (flags & AliasFlag.CaseSensitive) !== 0;
      const same = this.#names.get(key) ?? [];
      const known = same.some((o) => o.exact === exact && (!exact || letterCase(o.surface) === letterCase(alias)));
      if (!known) same.push({ surface: alias, exact });
      this.#names.set(key, same);
    }
  }

  scan(text: string, lang: string): Hit[] {
    const list = pieces(text);
    const found: Hit[] = [];
    const follow = (
      i: number,
      from: number,
      path: { folded: string; loose: boolean }[],
      first: (Way & { firstEnd: number }) | undefined,
      near: boolean,
      bent: boolean,
    ) => {
      const piece = list[i];
      if (!piece) return;
      for (const way of ways(piece, lang, !first, list.slice(i + 1, i + 3))) {
        if (first && way.head) continue;
        const longer = [...path, { folded: way.word, loose: piece.loose }];
        const key = keyOf(longer);
        if (!this.#beginnings.has(key)) continue;
        const head = first ?? { ...way, firstEnd: way.end };
        const inflected = bent || way.inflected;
        const span = text.slice(head.start, way.end);
        for (const { surface, exact } of this.#names.get(key) ?? []) {
          if (capital(surface) && small(text.slice(head.start, head.firstEnd)) && !near) continue;
          if (!exact && capital(surface) && !capital(span)) continue;
          if (exact && (inflected ? !spoken(span) || !spoken(surface) : letterCase(span) !== letterCase(surface)))
            continue;
          const alone = longer.length === 1 && piece.run && !standsForCountry(text, piece.start);
          if (alone) continue;
          const dot = /(^|[^.\p{L}])\p{L}+\.$/u.test(surface) && text[way.end] === '.' ? 1 : 0;
          found.push({ start: head.start, end: way.end + dot, surface, exact, inflected, clitic: head.start - from });
        }
        if (!way.tail) follow(i + 1, from, longer, head, near, inflected);
      }
    };
    for (const [i, piece] of list.entries()) {
      const near = list.slice(i + 1, i + 3).some((next) => capital(next.text));
      follow(i, piece.start, [], undefined, near, false);
    }
    return keepLongest(found);
  }
}

function keepLongest(found: Hit[]): Hit[] {
  const inside = (a: Hit, b: Hit) => b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
  const kept = new Map<string, Hit>();
  for (const hit of found) {
    if (found.some((other) => inside(hit, other))) continue;
    const key = `${hit.start} ${hit.end} ${hit.surface} ${hit.exact}`;
    const known = kept.get(key);
    if (!known || (known.inflected && !hit.inflected)) kept.set(key, hit);
  }
  return [...kept.values()].sort(byPlace);
}

/** Order for comparing two lists of hits. */
export function byPlace(a: Hit, b: Hit): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    (a.surface < b.surface ? -1 : a.surface > b.surface ? 1 : Number(a.exact) - Number(b.exact))
  );
}
