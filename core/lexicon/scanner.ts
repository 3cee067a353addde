import { LOWER, UNIT_MASK, UPPER } from '../text/fold-classes';
import { FOLD } from '../text/fold-units';
import { pairKey, spread } from '../text/hash';
import { isLetter } from '../text/joints';
import { mayReadOtherwise, otherReadings, type ReadingRules, readingRules } from '../text/readings';
import { tokenise } from '../text/tokenise';
import { HAS_APOSTROPHE, IS_OVERLONG, IS_RUN, IS_SYMBOL, IS_TANGLED, Tokens } from '../text/tokens';
import type { AliasStore } from './alias-store';
import { Filter, GOES_ON, WHOLE } from './filter';
import { Follower } from './follower';
import { WordGate } from './gate';
import { MAX_UNITS, SMALL_SALT } from './layout';
import { hasCapital, hasSmall } from './letter-case';
import type { Occurrence } from './lexicon';
import { longest } from './longest';
import { RunStarts } from './run-starts';
import type { Sections } from './sections';
import { sketchShift, smallSketch } from './small-words';
import { KNOWN, OTHERWISE, OTHERWISE_SHIFT, WordMemo } from './word-memo';

/** Units at the end of a piece that are left to the next. */
const LOOK_AHEAD = MAX_UNITS + 96;
const CASES = UPPER | LOWER;
/** Letters of the shortest word in small letters that is tried as inflected. */
const SHORTEST_BENT = 4;

/** Finds aliases in text, piece by piece. One scanner is reused for all texts; it is not re-entrant. */
export class Scanner {
  private readonly heads: Filter;
  private readonly prefixes: Filter;
  private readonly gate: WordGate;
  private readonly runStarts: RunStarts;
  /** See small-words.ts; empty when no alias is in small letters only. */
  private readonly smalls: Int32Array;
  private readonly sketchShift: number;
  private readonly memo = new WordMemo();
  private readonly tokens = new Tokens();
  private readonly follower: Follower;
  private rules: ReadingRules = readingRules('');
  /** The places of {@link runStarts} reach so far in the piece; the next to be looked at, and how many there are. */
  private soughtTo = 0;
  private place = 0;
  private placed = 0;

  constructor(sections: Sections, store: AliasStore) {
    this.heads = new Filter(sections.heads);
    this.gate = new WordGate(this.heads);
    this.prefixes = new Filter(sections.prefixes);
    this.follower = new Follower(this.tokens, this.prefixes, store);
    this.smalls = sections.smalls;
    this.sketchShift = sketchShift(sections.smalls);
    this.runStarts = new RunStarts(sections.runs, sections.singles);
  }

  /** See {@link Lexicon.scan}. */
  scan(text: string, lang: string): Occurrence[] {
    const { tokens, follower } = this;
    if (this.rules.lang !== lang) {
      this.rules = readingRules(lang);
      this.memo.clear();
    }
    follower.begin(text, this.rules);
    for (let at = 0; at < text.length; ) {
      tokenise(text, at, text.length, tokens);
      this.soughtTo = 0;
      at = tokens.next < text.length ? this.scanInner(text) : this.scanLast(text);
    }
    return longest(follower.finish());
  }

  /** The last piece of a text is read to its end. */
  private scanLast(text: string): number {
    this.scanPiece(text, this.tokens.count, this.tokens.capacity);
    return text.length;
  }

  /** Of an inner piece the end is left to the next, so that names can end and words are whole; returns where that is. */
  private scanInner(text: string): number {
    const { origin, start, end, flags, next, count, capacity } = this.tokens;
    const limit = capacity - LOOK_AHEAD;
    let stop = count;
    while (stop > 0 && (end[stop - 1] as number) > limit) stop--;
    const split = stop < count && ((flags[stop] as number) & IS_RUN) !== 0 && (start[stop] as number) < limit;
    this.scanPiece(text, split ? stop + 1 : stop, limit);
    if (split) return origin + limit;
    if (stop < count && (start[stop] as number) > 0) return origin + (start[stop] as number);
    return this.pastLetters(text, next);
  }

  /** A word as long as a piece is no word; its rest is passed over. */
  private pastLetters(text: string, from: number): number {
    let at = from;
    while (at < text.length && isLetter(FOLD[text.charCodeAt(at)] as number)) at++;
    return at;
  }

  /** Looks for names that begin with the first `stop` tokens, in runs with units before `limit`. */
  private scanPiece(text: string, stop: number, limit: number): void {
    const { tokens, memo } = this;
    const { flags } = tokens;
    for (let k = 0; k < stop; k++) {
      const f = flags[k] as number;
      if ((f & CASES) === LOWER) {
        // Most words of most texts end here. (As isNear, written out.)
        const near = (((flags[k + 1] as number) | (flags[k + 2] as number)) & UPPER) !== 0;
        if (near || (f & HAS_APOSTROPHE) !== 0) this.scanSmall(text, k, near);
        else if (this.maySmall(k, f)) this.followSmall(k);
        continue;
      }
      if ((f & (IS_RUN | IS_OVERLONG)) !== 0) {
        if ((f & IS_RUN) !== 0) this.scanRun(k, limit);
        continue;
      }
      const key = tokens.spellingOf(k);
      const state = memo.get(key) || this.learn(key, k);
      if (state !== KNOWN) this.scanWord(text, k, key, state);
    }
  }

  /** Asks about a word that is not in small letters. */
  private learn(key: number, k: number): number {
    const state =
      KNOWN |
      this.heads.ask(spread(this.tokens.hashOf(k))) |
      (mayReadOtherwise(this.tokens, k, this.rules) ? OTHERWISE : 0);
    this.memo.set(key, state);
    return state;
  }

  /** A word that is not in small letters and may begin a name. */
  private scanWord(text: string, k: number, key: number, state: number): void {
    const may = state & (GOES_ON | WHOLE);
    if (may !== 0) this.follower.fromWord(k, may, false);
    if ((state & OTHERWISE) !== 0) this.readOtherwise(text, k, key, state, false);
  }

  /** A word in small letters that has an apostrophe, or a capital is near. */
  private scanSmall(text: string, k: number, near: boolean): void {
    const { follower, rules, tokens, memo } = this;
    const { flags, start, end } = tokens;
    const f = flags[k] as number;
    const key = tokens.spellingOf(k) ^ SMALL_SALT;
    const state = memo.get(key) || this.learnSmall(key, k, f);
    if (near) {
      if ((state & (GOES_ON | WHOLE)) !== 0) follower.fromWord(k, state & (GOES_ON | WHOLE), false);
    } else if (this.maySmall(k, f)) this.followSmall(k);
    if ((state & OTHERWISE) === 0) return;
    // A word in small letters, if no mere preposition, may be inflected when a capital follows: "сектора Газа".
    const bends =
      (f & rules.inflecting) === 0 ||
      (f & HAS_APOSTROPHE) !== 0 ||
      (((flags[k + 1] as number) & UPPER) !== 0 && (end[k] as number) - (start[k] as number) >= SHORTEST_BENT);
    if (bends) this.readOtherwise(text, k, key, state, true);
  }

  /** Asks about a word in small letters near a capital. */
  private learnSmall(key: number, k: number, f: number): number {
    const { heads } = this;
    const hash = this.tokens.hashOf(k);
    // "the White House": of one word no alias with a capital can be, but in small letters some are.
    const may = this.maySmall(k, f) ? heads.ask(spread(hash ^ SMALL_SALT)) : 0;
    const goesOn = heads.mayGoOn(spread(hash)) ? GOES_ON : 0;
    const state = KNOWN | may | goesOn | (mayReadOtherwise(this.tokens, k, this.rules) ? OTHERWISE : 0);
    this.memo.set(key, state);
    return state;
  }

  private followSmall(k: number): void {
    const may = this.heads.ask(spread(this.tokens.hashOf(k) ^ SMALL_SALT));
    if (may !== 0) this.follower.fromWord(k, may, true);
  }

  /** Whether aliases in small letters may begin with token `k`. */
  private maySmall(k: number, f: number): boolean {
    const { smalls, tokens } = this;
    if (smalls.length === 0 || (f & IS_TANGLED) !== 0) return smalls.length > 0;
    const { units } = tokens;
    const from = tokens.start[k] as number;
    const length = (tokens.end[k] as number) - from;
    const second = length > 1 ? (FOLD[units[from + 1] as number] as number) & UNIT_MASK : 0;
    const first = (FOLD[units[from] as number] as number) & UNIT_MASK;
    const last = (FOLD[units[from + length - 1] as number] as number) & UNIT_MASK;
    const bit = smallSketch(first, second, last, length) >>> this.sketchShift;
    return ((smalls[bit >>> 5] as number) & (1 << bit)) !== 0;
  }

  /**
   * Follows the other readings of a word, `small` = in small letters, and keeps which rules gave them, beside the rest
   * of its state: here and elsewhere it can be read in no other way.
   */
  private readOtherwise(text: string, k: number, key: number, state: number, small: boolean): void {
    const { tokens, gate, follower } = this;
    gate.first(small, (state & OTHERWISE) >>> OTHERWISE_SHIFT);
    const readings = otherReadings(tokens, k, this.rules, gate);
    const kept = (state & ~OTHERWISE) | (gate.told << OTHERWISE_SHIFT);
    if (kept !== state) this.memo.set(key, kept);
    for (const reading of readings) {
      // What is left in small letters, "L’al-Nusra" too, belongs to a name with capitals when one is near.
      const { start, end } = reading;
      const left = small || (start > tokens.origin + (tokens.start[k] as number) && !hasCapital(text, start, end));
      const strict = left && !this.isNear(k) && hasSmall(text, start, end);
      follower.fromReading(k, reading, gate.ask(reading.hash), strict);
    }
  }

  /** Whether a capital stands in one of the next two words. (Behind the last token stand two empty flags.) */
  private isNear(k: number): boolean {
    const { flags } = this.tokens;
    return (((flags[k + 1] as number) | (flags[k + 2] as number)) & UPPER) !== 0;
  }

  /** Every unit of a script without spaces may begin a name; the last two of a run have less behind them. */
  private scanRun(k: number, limit: number): void {
    const { tokens, runStarts, follower } = this;
    const { units } = tokens;
    const from = tokens.start[k] as number;
    const to = tokens.end[k] as number;
    const stop = Math.min(to, limit);
    if (from >= this.soughtTo) this.seek(k);
    const { places, mays } = runStarts;
    const inside = Math.min(to - 2, stop);
    for (; this.place < this.placed && (places[this.place] as number) < inside; this.place++) {
      const u = places[this.place] as number;
      if (u < from) continue;
      const may = mays[this.place] as number;
      if (runStarts.isAlone(units[u] as number) === 1) follower.fromUnit(k, u);
      if (may !== 0) follower.fromPair(k, u, may);
    }
    for (let u = Math.max(from, to - 2); u < stop; u++) this.fromLast(k, u);
  }

  /** Finds where names may begin in run `k` and those that follow it closely. One long loop is quicker than many. */
  private seek(k: number): void {
    const { tokens, runStarts, heads, prefixes } = this;
    const { flags, start, end, units } = tokens;
    let last = k;
    while (((flags[last + 1] as number) & IS_RUN) !== 0 || ((flags[last + 1] as number) & IS_SYMBOL) !== 0) last++;
    this.soughtTo = end[last] as number;
    const found = runStarts.find(tokens.pairs, start[k] as number, this.soughtTo - 2);
    this.place = 0;
    this.placed = runStarts.sift(units, found, heads, prefixes);
  }

  /** A name may begin with one of the last two units of run `k`; other words may lie behind it. */
  private fromLast(k: number, u: number): void {
    const { tokens, runStarts, heads, follower } = this;
    const { units, start, end, flags, count } = tokens;
    const unit = units[u] as number;
    if (runStarts.isAlone(unit) === 1) follower.fromUnit(k, u);
    const run = k + 1 < count && ((flags[k + 1] as number) & IS_RUN) !== 0;
    if (u + 1 === end[k]) {
      const may = run ? heads.ask(pairKey(unit, units[start[k + 1] as number] as number)) : 0;
      if (may !== 0) follower.fromPair(k, u, may);
      return;
    }
    const second = units[u + 1] as number;
    const third = run ? (units[start[k + 1] as number] as number) : k + 1 < count ? tokens.hashOf(k + 1) : 0;
    // The word behind the run may be another than the one written: "中国US's".
    const asWritten = ((flags[k + 1] as number) & this.rules.reading) === 0;
    if (asWritten && !runStarts.mayBegin(unit, second, third)) return;
    const may = heads.ask(pairKey(unit, second));
    if (may !== 0) follower.fromPair(k, u, may);
  }
}
