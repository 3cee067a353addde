import { extend, spread } from '../text/hash';
import { standsForCountry } from '../text/one-letter-names';
import type { Reading } from '../text/reading';
import { otherReadings, type ReadingRules, readingRules } from '../text/readings';
import { HAS_APOSTROPHE, IS_OVERLONG, IS_RUN, type Tokens } from '../text/tokens';
import type { AliasStore, KnownAlias, Span } from './alias-store';
import { Candidate } from './candidate';
import { type Filter, GOES_ON, WHOLE } from './filter';
import { NextWordGate } from './gate';
import { MAX_TOKENS, MAX_UNITS } from './layout';
import { hasCapital, sameCase } from './letter-case';
import type { Occurrence } from './lexicon';

/** Follows names through the tokens from where one may begin, and collects those that are known. */
export class Follower {
  private readonly tokens: Tokens;
  private readonly prefixes: Filter;
  private readonly store: AliasStore;
  private readonly gate: NextWordGate;
  private readonly candidate: Candidate;
  private rules: ReadingRules = readingRules('');
  private found: Occurrence[] = [];
  /** Where the candidate lies, and how many units of its first word lie before. */
  private readonly span: Span = { text: '', start: 0, end: 0, asWritten: true };
  private clitic = 0;
  /** Only names without capitals count: the first word has none and none is near. */
  private small = false;

  constructor(tokens: Tokens, prefixes: Filter, store: AliasStore) {
    this.tokens = tokens;
    this.prefixes = prefixes;
    this.store = store;
    this.gate = new NextWordGate(prefixes);
    this.candidate = new Candidate(tokens);
  }

  begin(text: string, rules: ReadingRules): void {
    this.span.text = text;
    this.rules = rules;
    this.found = [];
  }

  /** What was found since {@link begin}, unsorted. */
  finish(): Occurrence[] {
    const { found } = this;
    this.found = [];
    this.span.text = '';
    return found;
  }

  /** A name may begin with token `k` as it stands, and be that word only if `whole`; for `small` see the field. */
  fromWord(k: number, whole: boolean, small: boolean): void {
    const { tokens } = this;
    const sequence = tokens.hash[k] as number;
    this.span.start = tokens.start[k] as number;
    this.clitic = 0;
    this.small = small;
    this.candidate.setWord(0, k, undefined);
    if (whole) this.end(sequence, 1, tokens.end[k] as number, false);
    this.follow(k + 1, sequence, 1, false);
  }

  /** A name may begin with a reading of token `k`. */
  fromReading(k: number, reading: Reading, whole: boolean, small: boolean): void {
    this.span.start = reading.start;
    this.clitic = reading.start - (this.tokens.start[k] as number);
    this.small = small;
    this.candidate.setWord(0, k, reading);
    if (whole) this.end(reading.hash, 1, reading.end, reading.inflected);
    if (!reading.tail) this.follow(k + 1, reading.hash, 1, reading.inflected);
  }

  /** Unit `offset` of the run `k` may be a name's only one of such a script. */
  fromUnit(k: number, offset: number): void {
    const unit = this.beginInRun(k, offset);
    const { tokens, candidate } = this;
    const at = (tokens.at[k] as number) + offset;
    candidate.setRun(0, k, at, at + 1);
    if (this.prefixes.mayBeWhole(spread(unit))) this.end(unit, 1, this.span.start + 1, false);
    if (this.span.start + 1 === tokens.end[k]) this.follow(k + 1, unit, 1, false);
  }

  /** A name may begin with units `offset` and the next of the run `k` (and the one after it), and be those if `whole`. */
  fromPair(k: number, offset: number, whole: boolean): void {
    const unit = this.beginInRun(k, offset);
    const { tokens, candidate } = this;
    const at = (tokens.at[k] as number) + offset;
    if (this.span.start + 1 === tokens.end[k]) {
      // The second unit is the next run's first.
      candidate.setRun(0, k, at, at + 1);
      this.follow(k + 1, unit, 1, false);
      return;
    }
    const pair = extend(unit, tokens.units[at + 1] as number);
    if (whole) {
      candidate.setRun(0, k, at, at + 2);
      this.end(pair, 1, this.span.start + 2, false);
    }
    this.followRun(k, at, at + 2, pair, 0, false);
  }

  private beginInRun(k: number, offset: number): number {
    const { tokens } = this;
    this.span.start = (tokens.start[k] as number) + offset;
    this.clitic = 0;
    this.small = false;
    return tokens.units[(tokens.at[k] as number) + offset] as number;
  }

  /** Extends the candidate of `steps` words, whose hash is `sequence`, by token `k`. */
  private follow(k: number, sequence: number, steps: number, bent: boolean): void {
    const { tokens } = this;
    if (k >= tokens.count || steps >= MAX_TOKENS) return;
    const flags = tokens.flags[k] as number;
    if ((flags & (IS_RUN | IS_OVERLONG)) !== 0) {
      const at = tokens.at[k] as number;
      if ((flags & IS_RUN) !== 0) this.followRun(k, at, at, sequence, steps, bent);
      return;
    }
    const next = extend(sequence, tokens.hash[k] as number);
    const may = this.prefixes.ask(spread(next));
    if (may !== 0) {
      this.candidate.setWord(steps, k, undefined);
      if ((may & WHOLE) !== 0) this.end(next, steps + 1, tokens.end[k] as number, bent);
      if ((may & GOES_ON) !== 0) this.follow(k + 1, next, steps + 1, bent);
    }
    const { inflecting, attaching } = this.rules;
    if ((flags & (inflecting | attaching | HAS_APOSTROPHE)) !== 0) this.followOtherwise(k, sequence, steps, bent);
  }

  private followOtherwise(k: number, sequence: number, steps: number, bent: boolean): void {
    this.gate.sequence = sequence;
    for (const reading of otherReadings(this.span.text, this.tokens, k, this.rules, this.gate)) {
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
    const first = tokens.at[k] as number;
    const start = tokens.start[k] as number;
    const to = first + (tokens.end[k] as number) - start;
    let sequence = before;
    for (let u = at; u < to; u++) {
      sequence = extend(sequence, tokens.units[u] as number);
      const may = u - from > MAX_UNITS ? 0 : prefixes.ask(spread(sequence));
      if (may === 0) return;
      if ((may & WHOLE) !== 0) {
        candidate.setRun(steps, k, from, u + 1);
        this.end(sequence, steps + 1, start + u + 1 - first, bent);
      }
      if ((may & GOES_ON) === 0) return;
    }
    candidate.setRun(steps, k, from, to);
    this.follow(k + 1, sequence, steps + 1, bent);
  }

  /** The candidate of `steps` parts may be a whole name that ends at text offset `end`. */
  private end(sequence: number, steps: number, end: number, inflected: boolean): void {
    const { store, span } = this;
    span.end = end;
    span.asWritten = !inflected;
    const count = store.find(spread(sequence), this.candidate, steps, span);
    for (let i = 0; i < count; i++) this.accept(store.matches[i] as KnownAlias, end, inflected);
  }

  private accept(alias: KnownAlias, end: number, inflected: boolean): void {
    const { clitic } = this;
    const { text, start } = this.span;
    if (alias.caseSensitive && (inflected || !sameCase(text, start, end, alias.surface))) return;
    if (alias.upper && (this.small || (!alias.caseSensitive && !hasCapital(text, start, end)))) return;
    if (alias.unit && !standsForCountry(text, start)) return;
    const dotted = alias.dot && text.charCodeAt(end) === 0x2e;
    this.found.push({ start, end: dotted ? end + 1 : end, alias: alias.alias, inflected, clitic });
  }
}
