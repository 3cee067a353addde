import { spaced } from '../text/canonical';
import { extend, spread } from '../text/hash';
import { standsForCountry } from '../text/one-letter-names';
import { otherReadings, type Reading, type ReadingRules, readingRules } from '../text/readings';
import { IS_OVERLONG, IS_RUN, IS_SYMBOL, type Tokens } from '../text/tokens';
import type { AliasStore, KnownAlias } from './alias-store';
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
  /** Canonical form of the candidate. */
  private readonly path = new Uint16Array(MAX_UNITS + 512);
  private text = '';
  private rules: ReadingRules = readingRules('');
  private found: Occurrence[] = [];
  /** Where the candidate's span begins, and how many units of its word lie before. */
  private start = 0;
  private clitic = 0;
  private small = false;

  constructor(tokens: Tokens, prefixes: Filter, store: AliasStore) {
    this.tokens = tokens;
    this.prefixes = prefixes;
    this.store = store;
    this.gate = new NextWordGate(prefixes);
  }

  begin(text: string, rules: ReadingRules): void {
    this.text = text;
    this.rules = rules;
    this.found = [];
  }

  /** What was found since {@link begin}, unsorted. */
  finish(): Occurrence[] {
    const { found } = this;
    this.found = [];
    this.text = '';
    return found;
  }

  /** A name may begin with token `k` as it stands; `small`: no capital near, so only names without capitals count. */
  fromWord(k: number, small: boolean): void {
    const { tokens } = this;
    this.small = small;
    this.start = tokens.start[k] as number;
    this.clitic = 0;
    const length = this.append(0, tokens.from[k] as number, tokens.from[k + 1] as number);
    const sequence = tokens.hash[k] as number;
    const may = this.prefixes.ask(spread(sequence));
    if ((may & WHOLE) !== 0) this.end(sequence, length, tokens.end[k] as number, false);
    if ((may & GOES_ON) !== 0) this.follow(k + 1, sequence, length, tokens.flags[k] as number, false, 1);
  }

  /** A name may begin with a reading of token `k`. */
  fromReading(k: number, reading: Reading, small: boolean): void {
    this.small = small;
    this.start = reading.start;
    this.clitic = reading.start - (this.tokens.start[k] as number);
    const length = this.appendReading(0, reading);
    const sequence = reading.hash;
    const may = this.prefixes.ask(spread(sequence));
    if ((may & WHOLE) !== 0) this.end(sequence, length, reading.end, reading.inflected);
    if ((may & GOES_ON) !== 0 && !reading.tail)
      this.follow(k + 1, sequence, length, this.tokens.flags[k] as number, reading.inflected, 1);
  }

  /** A name may begin with unit `offset` of the run `k`; `alone` if that unit may be a name's only one of its script. */
  fromUnit(k: number, offset: number, alone: boolean): void {
    const { tokens } = this;
    this.small = false;
    const at = (tokens.from[k] as number) + offset;
    this.start = (tokens.start[k] as number) + offset;
    this.clitic = 0;
    const unit = tokens.units[at] as number;
    this.path[0] = unit;
    if (alone && (this.prefixes.ask(spread(unit)) & WHOLE) !== 0) this.end(unit, 1, this.start + 1, false);
    if (at + 1 < (tokens.from[k + 1] as number)) this.followRun(k, offset + 1, unit, 1, false, 1);
    else this.follow(k + 1, unit, 1, IS_RUN, false, 1);
  }

  /** Extends the candidate, of which `sequence` and `length` units are read, by token `k`. */
  private follow(k: number, sequence: number, length: number, flagsBefore: number, bent: boolean, depth: number): void {
    const { tokens } = this;
    if (k >= tokens.count || depth >= MAX_TOKENS || length > MAX_UNITS) return;
    const flags = tokens.flags[k] as number;
    if ((flags & (IS_RUN | IS_OVERLONG)) !== 0) {
      if ((flags & IS_RUN) !== 0) this.followRun(k, 0, sequence, length, bent, depth + 1);
      return;
    }
    const next = extend(sequence, tokens.hash[k] as number);
    const may = this.prefixes.ask(spread(next));
    if (may !== 0) {
      const joined = this.join(length, flagsBefore, flags);
      const grown = this.append(joined, tokens.from[k] as number, tokens.from[k + 1] as number);
      if ((may & WHOLE) !== 0) this.end(next, grown, tokens.end[k] as number, bent);
      if ((may & GOES_ON) !== 0) this.follow(k + 1, next, grown, flags, bent, depth + 1);
    }
    if ((flags & IS_SYMBOL) !== 0) return;
    this.gate.sequence = sequence;
    for (const reading of otherReadings(this.text, tokens, k, this.rules, this.gate)) {
      if (reading.head) continue;
      const other = extend(sequence, reading.hash);
      const grown = this.appendReading(this.join(length, flagsBefore, flags), reading);
      const inflected = bent || reading.inflected;
      this.end(other, grown, reading.end, inflected);
      if (!reading.tail) this.follow(k + 1, other, grown, flags, inflected, depth + 1);
    }
  }

  /** Extends the candidate by units of the run `k` from `offset` on. */
  private followRun(
    k: number,
    offset: number,
    before: number,
    lengthBefore: number,
    bent: boolean,
    depth: number,
  ): void {
    const { tokens, prefixes, path } = this;
    const from = tokens.from[k] as number;
    const to = tokens.from[k + 1] as number;
    let sequence = before;
    let length = lengthBefore;
    for (let at = from + offset; at < to; at++) {
      const unit = tokens.units[at] as number;
      sequence = extend(sequence, unit);
      const may = length > MAX_UNITS ? 0 : prefixes.ask(spread(sequence));
      if (may === 0) return;
      path[length++] = unit;
      if ((may & WHOLE) !== 0) this.end(sequence, length, (tokens.start[k] as number) + at - from + 1, bent);
      if ((may & GOES_ON) === 0) return;
    }
    this.follow(k + 1, sequence, length, IS_RUN, bent, depth);
  }

  /** The candidate may be a whole name that ends at text offset `end`. */
  private end(sequence: number, length: number, end: number, inflected: boolean): void {
    const { store } = this;
    const last = store.find(spread(sequence), this.path, length);
    for (let i = 0; i < last; i++) this.accept(store.matches[i] as KnownAlias, end, inflected);
  }

  private accept(alias: KnownAlias, end: number, inflected: boolean): void {
    const { text, start, clitic } = this;
    if (alias.caseSensitive && (inflected || !sameCase(text, start, end, alias.surface))) return;
    if (alias.upper && (this.small || (!alias.caseSensitive && !hasCapital(text, start, end)))) return;
    if (alias.unit && !standsForCountry(text, start)) return;
    const dotted = alias.dot && text.charCodeAt(end) === 0x2e;
    this.found.push({ start, end: dotted ? end + 1 : end, alias: alias.alias, inflected, clitic });
  }

  private join(length: number, flagsBefore: number, flags: number): number {
    if (!spaced(flagsBefore, flags)) return length;
    this.path[length] = 0x20;
    return length + 1;
  }

  private append(length: number, from: number, to: number): number {
    const { path, tokens } = this;
    let at = length;
    for (let u = from; u < to; u++) path[at++] = tokens.units[u] as number;
    return at;
  }

  private appendReading(length: number, { front, from, to, back }: Reading): number {
    return this.appendText(this.append(this.appendText(length, front), from, to), back);
  }

  private appendText(length: number, text: string): number {
    for (let i = 0; i < text.length; i++) this.path[length + i] = text.charCodeAt(i);
    return length + text.length;
  }
}
