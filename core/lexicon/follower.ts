import { HANGUL, OTHER } from '../text/fold-classes';
import { extend, spread } from '../text/hash';
import { standsForCountry } from '../text/one-letter-names';
import type { Reading } from '../text/reading';
import { otherReadings, type ReadingRules, readingRules } from '../text/readings';
import { HAS_APOSTROPHE, IS_OVERLONG, IS_RUN, type Tokens } from '../text/tokens';
import { type AliasStore, ASK, CAPITAL_ALIAS, type KnownAlias, SMALL_ALIAS } from './alias-store';
import { Candidate } from './candidate';
import { type Filter, GOES_ON, WHOLE } from './filter';
import { WordGate } from './gate';
import { MAX_TOKENS, MAX_UNITS } from './layout';
import { hasCapital, isSpoken, sameCase } from './letter-case';
import type { Occurrence } from './lexicon';
import { KNOWN, OTHERWISE, OTHERWISE_SHIFT, WordMemo } from './word-memo';

/** Follows names through the tokens from where one may begin, and collects those that are known. */
export class Follower {
  private readonly tokens: Tokens;
  private readonly prefixes: Filter;
  private readonly store: AliasStore;
  private readonly gate: WordGate;
  private readonly candidate: Candidate;
  private text = '';
  private rules: ReadingRules = readingRules('');
  /** Flags of later words that are read otherwise too. */
  private bending = 0;
  /** How words may be read, by hash with those before. */
  private readonly memo = new WordMemo();
  private found: Occurrence[] = [];
  /** Where the candidate lies, and how many units of its first word lie before. */
  private start = 0;
  private clitic = 0;
  /** Only names without capitals count: the first word has none and none is near. */
  private small = false;

  constructor(tokens: Tokens, prefixes: Filter, store: AliasStore) {
    this.tokens = tokens;
    this.prefixes = prefixes;
    this.store = store;
    this.gate = new WordGate(prefixes);
    this.candidate = new Candidate(tokens);
  }

  begin(text: string, rules: ReadingRules): void {
    this.text = text;
    if (this.rules !== rules) {
      this.rules = rules;
      this.bending = rules.inflecting | HANGUL | HAS_APOSTROPHE | (rules.other ? OTHER : 0);
      this.memo.clear();
    }
    this.found = [];
  }

  /** What was found since {@link begin}, unsorted. */
  finish(): Occurrence[] {
    const { found } = this;
    this.found = [];
    this.text = '';
    return found;
  }

  /** A name may begin with token `k` as it stands: `may` says how, see {@link Filter.ask}; for `small` see the field. */
  fromWord(k: number, may: number, small: boolean): void {
    const { tokens } = this;
    const sequence = tokens.hashOf(k);
    if ((may & WHOLE) === 0 && !this.mayFollow(k + 1, sequence)) return;
    this.start = tokens.origin + (tokens.start[k] as number);
    this.clitic = 0;
    this.small = small;
    this.candidate.setWord(0, k, undefined);
    if ((may & WHOLE) !== 0) this.end(sequence, 1, tokens.origin + (tokens.end[k] as number), false);
    if ((may & GOES_ON) !== 0) this.follow(k + 1, sequence, 1, false);
  }

  /** A name may begin with a reading of token `k`. */
  fromReading(k: number, reading: Reading, may: number, small: boolean): void {
    this.start = reading.start;
    this.clitic = reading.start - this.tokens.origin - (this.tokens.start[k] as number);
    this.small = small;
    this.candidate.setWord(0, k, reading);
    if ((may & WHOLE) !== 0) this.end(reading.hash, 1, reading.end, reading.inflected);
    if ((may & GOES_ON) !== 0 && !reading.tail) this.follow(k + 1, reading.hash, 1, reading.inflected);
  }

  /** The unit at place `u`, in run `k`, may be a name's only one of such a script. */
  fromUnit(k: number, u: number): void {
    const { tokens, candidate } = this;
    const unit = this.beginInRun(u);
    candidate.setRun(0, k, u, u + 1);
    this.end(unit, 1, this.start + 1, false);
    if (u + 1 === tokens.end[k]) this.follow(k + 1, unit, 1, false);
  }

  /** A name may begin with the unit at place `u`, in run `k`, and the next: `may` says how. */
  fromPair(k: number, u: number, may: number): void {
    const { tokens, candidate } = this;
    const unit = this.beginInRun(u);
    // The second unit may be the next run's first.
    const split = u + 1 === tokens.end[k];
    const run = split ? k + 1 : k;
    const second = split ? (tokens.start[run] as number) : u + 1;
    const from = split ? second : u;
    const step = split ? 1 : 0;
    const pair = extend(unit, tokens.units[second] as number);
    if (split) candidate.setRun(0, k, u, u + 1);
    if ((may & WHOLE) !== 0) {
      candidate.setRun(step, run, from, second + 1);
      this.end(pair, step + 1, tokens.origin + second + 1, false);
    }
    if ((may & GOES_ON) !== 0) this.followRun(run, from, second + 1, pair, step, false);
  }

  private beginInRun(u: number): number {
    this.start = this.tokens.origin + u;
    this.clitic = 0;
    this.small = false;
    return this.tokens.units[u] as number;
  }

  /** Whether token `k` may be the word after a name's first one; most often it is not. */
  private mayFollow(k: number, sequence: number): boolean {
    const { tokens, memo } = this;
    const flags = tokens.flags[k] as number;
    if (k >= tokens.count) return false;
    if ((flags & IS_RUN) !== 0) return true;
    if (this.prefixes.ask(spread(extend(sequence, tokens.hashOf(k)))) !== 0) return true;
    return (flags & this.bending) !== 0 && memo.get(extend(sequence, tokens.spellingOf(k))) !== KNOWN;
  }

  /** Extends the candidate of `steps` words, whose hash is `sequence`, by token `k`. */
  private follow(k: number, sequence: number, steps: number, bent: boolean): void {
    const { tokens } = this;
    if (k >= tokens.count || steps >= MAX_TOKENS) return;
    const flags = tokens.flags[k] as number;
    if ((flags & (IS_RUN | IS_OVERLONG)) !== 0) {
      const at = tokens.start[k] as number;
      if ((flags & IS_RUN) !== 0) this.followRun(k, at, at, sequence, steps, bent);
      return;
    }
    const next = extend(sequence, tokens.hashOf(k));
    const may = this.prefixes.ask(spread(next));
    if (may !== 0) {
      this.candidate.setWord(steps, k, undefined);
      if ((may & WHOLE) !== 0) this.end(next, steps + 1, tokens.origin + (tokens.end[k] as number), bent);
      if ((may & GOES_ON) !== 0) this.follow(k + 1, next, steps + 1, bent);
    }
    // Particles before a word are read off a name's first word only.
    if ((flags & this.bending) === 0) return;
    const key = extend(sequence, tokens.spellingOf(k));
    const state = this.memo.get(key) || OTHERWISE;
    if (state !== KNOWN) this.followOtherwise(k, key, state, sequence, steps, bent);
  }

  /** Keeps which rules gave readings: after these words the word can be read in no other way. */
  private followOtherwise(k: number, key: number, state: number, sequence: number, steps: number, bent: boolean): void {
    const { gate } = this;
    gate.behind(sequence, (state & OTHERWISE) >>> OTHERWISE_SHIFT);
    const readings = otherReadings(this.tokens, k, this.rules, gate);
    const kept = KNOWN | (gate.told << OTHERWISE_SHIFT);
    if (kept !== state) this.memo.set(key, kept);
    for (const reading of readings) {
      if (reading.head) continue;
      const next = extend(sequence, reading.hash);
      const inflected = bent || reading.inflected;
      this.candidate.setWord(steps, k, reading);
      this.end(next, steps + 1, reading.end, inflected);
      if (!reading.tail) this.follow(k + 1, next, steps + 1, inflected);
    }
  }

  /** Extends the candidate by units of the run `k` from `at` on; its part `steps` began at unit `from`. */
  private followRun(k: number, from: number, at: number, before: number, steps: number, bent: boolean): void {
    const { tokens, prefixes, candidate } = this;
    const to = tokens.end[k] as number;
    let sequence = before;
    for (let u = at; u < to; u++) {
      sequence = extend(sequence, tokens.units[u] as number);
      const may = u - from > MAX_UNITS ? 0 : prefixes.ask(spread(sequence));
      if (may === 0) return;
      if ((may & WHOLE) !== 0) {
        candidate.setRun(steps, k, from, u + 1);
        this.end(sequence, steps + 1, tokens.origin + u + 1, bent);
      }
      if ((may & GOES_ON) === 0) return;
    }
    candidate.setRun(steps, k, from, to);
    this.follow(k + 1, sequence, steps + 1, bent);
  }

  /** The candidate of `steps` parts may be a whole name that ends at text offset `end`. */
  private end(sequence: number, steps: number, end: number, inflected: boolean): void {
    const { store, start, clitic, tokens } = this;
    const { origin, units } = tokens;
    const hash = spread(sequence);
    const stop = inflected || clitic > 0 ? 0 : end - origin;
    if (stop > 0) {
      const outcome = store.recall(hash, units, start - origin, stop);
      if (outcome === SMALL_ALIAS || (outcome === CAPITAL_ALIAS && !this.small)) {
        this.found.push({ start, end, alias: store.recalled, inflected, clitic });
      }
      if (outcome !== ASK) return;
    }
    const found = store.find(hash, this.candidate, steps, units, start - origin, stop);
    for (let i = 0; i < found.length; i++) this.accept(found[i] as KnownAlias, end, inflected);
  }

  private accept(alias: KnownAlias, end: number, inflected: boolean): void {
    const { text, start, clitic } = this;
    if (alias.caseSensitive) {
      const asWritten = inflected
        ? isSpoken(text.slice(start, end), alias.surface)
        : sameCase(text, start, end, alias.surface);
      if (!asWritten) return;
    }
    if (alias.upper && (this.small || (!alias.caseSensitive && !hasCapital(text, start, end)))) return;
    if (alias.unit && !standsForCountry(text, start)) return;
    const dotted = alias.dot && text.charCodeAt(end) === 0x2e;
    this.found.push({ start, end: dotted ? end + 1 : end, alias: alias.alias, inflected, clitic });
  }
}
