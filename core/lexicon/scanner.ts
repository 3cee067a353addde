import { spaced } from '../text/canonical';
import { LOWER, UPPER } from '../text/fold-classes';
import { extend, spread } from '../text/hash';
import { mayReadOtherwise, otherReadings, type Reading, type ReadingRules, readingRules } from '../text/readings';
import { IS_OVERLONG, IS_RUN, IS_SYMBOL, Tokens, tokenise } from '../text/tokens';
import { AliasStore, type KnownAlias } from './alias-store';
import { mayHold } from './filter';
import { LOWER_SALT, MAX_TOKENS, MAX_UNITS } from './layout';
import { hasCapital, hasSmall, sameCase } from './letter-case';
import type { Occurrence } from './lexicon';
import { longest } from './longest';
import type { Sections } from './sections';

/** Tokens kept back at the end of a piece, so that a name begun in it can end. */
const LOOK_AHEAD = MAX_TOKENS + 1;
const CASES = UPPER | LOWER;

/** Finds aliases in text, piece by piece. One scanner is reused for all texts; it is not re-entrant. */
export class Scanner {
  readonly store: AliasStore;
  private readonly sections: Sections;
  private readonly headScale: number;
  private readonly prefixScale: number;
  private readonly singles = new Uint8Array(0x10000);
  private readonly tokens = new Tokens();
  /** Canonical form of the candidate being followed. */
  private readonly path = new Uint16Array(MAX_UNITS + 256);
  private text = '';
  private rules: ReadingRules = readingRules('');
  private found: Occurrence[] = [];
  // The first word of the candidate being followed.
  private start = 0;
  private clitic = 0;

  constructor(sections: Sections) {
    this.sections = sections;
    this.store = new AliasStore(sections);
    this.headScale = sections.heads.length / 0x100000000;
    this.prefixScale = sections.prefixes.length / 0x100000000;
    for (const unit of sections.singles) this.singles[unit] = 1;
  }

  /** See {@link Lexicon.scan}. */
  scan(text: string, lang: string): Occurrence[] {
    const { tokens } = this;
    this.text = text;
    this.found = [];
    if (this.rules.lang !== lang) this.rules = readingRules(lang);
    for (let at = 0; at < text.length; ) {
      tokenise(text, at, text.length, tokens);
      const done = tokens.next >= text.length;
      const stop = done ? tokens.count : tokens.count - LOOK_AHEAD;
      for (let k = 0; k < stop; k++) this.startAt(k);
      at = done ? text.length : (tokens.start[stop] as number);
    }
    const found = longest(this.found);
    this.found = [];
    this.text = '';
    return found;
  }

  private startAt(k: number): void {
    const { tokens } = this;
    const flags = tokens.flags[k] as number;
    if ((flags & IS_RUN) !== 0) {
      this.startInRun(k);
      return;
    }
    if ((flags & IS_OVERLONG) !== 0) return;
    const small = (flags & CASES) === LOWER;
    const hash = tokens.hash[k] as number;
    const salt = small ? LOWER_SALT : 0;
    if (mayHold(this.sections.heads, this.headScale, spread(hash ^ salt))) {
      this.begin(tokens.start[k] as number, 0);
      const length = this.append(0, tokens.from[k] as number, tokens.from[k + 1] as number);
      const sequence = extend(0, hash);
      this.finish(sequence, length, tokens.end[k] as number, false);
      this.follow(k + 1, 0, sequence, length, flags, false, 1);
    }
    const inflectedBeforeName =
      small &&
      (flags & this.rules.inflecting) !== 0 &&
      ((tokens.flags[k + 1] as number) & UPPER) !== 0 &&
      k + 1 < tokens.count;
    if (!inflectedBeforeName && !mayReadOtherwise(flags, this.rules)) return;
    for (const reading of otherReadings(this.text, tokens, k, this.rules)) {
      const key = small && hasSmall(this.text, reading.start, reading.end) ? salt : 0;
      if (!mayHold(this.sections.heads, this.headScale, spread(reading.hash ^ key))) continue;
      this.begin(reading.start, reading.start - (tokens.start[k] as number));
      const length = this.appendReading(0, reading);
      const sequence = extend(0, reading.hash);
      this.finish(sequence, length, reading.end, reading.inflected);
      if (!reading.tail) this.follow(k + 1, 0, sequence, length, flags, reading.inflected, 1);
    }
  }

  private startInRun(k: number): void {
    const { tokens, singles } = this;
    const { units } = tokens;
    const from = tokens.from[k] as number;
    const to = tokens.from[k + 1] as number;
    const runFollows = k + 1 < tokens.count && ((tokens.flags[k + 1] as number) & IS_RUN) !== 0;
    for (let u = from; u < to; u++) {
      const unit = units[u] as number;
      const paired = u + 1 < to || runFollows;
      if (paired) {
        // The units of neighbouring runs lie next to each other.
        const pair = extend(extend(0, unit), units[u + 1] as number);
        if (mayHold(this.sections.heads, this.headScale, spread(pair))) {
          this.beginUnit(k, u - from);
          continue;
        }
      }
      if (singles[unit] === 1) this.beginUnit(k, u - from);
    }
  }

  private beginUnit(k: number, offset: number): void {
    const { tokens } = this;
    const start = (tokens.start[k] as number) + offset;
    const at = (tokens.from[k] as number) + offset;
    this.begin(start, 0);
    const length = this.append(0, at, at + 1);
    const sequence = extend(0, tokens.units[at] as number);
    this.finish(sequence, length, start + 1, false);
    const last = at + 1 === tokens.from[k + 1];
    this.follow(last ? k + 1 : k, last ? 0 : offset + 1, sequence, length, IS_RUN, false, 1);
  }

  private begin(start: number, clitic: number): void {
    this.start = start;
    this.clitic = clitic;
  }

  /** Extends the candidate by what stands at token `k` (unit `offset` of it, in a run). */
  private follow(
    k: number,
    offset: number,
    before: number,
    length: number,
    flagsBefore: number,
    inflected: boolean,
    depth: number,
  ): void {
    const { tokens } = this;
    if (k >= tokens.count || length > MAX_UNITS) return;
    const flags = tokens.flags[k] as number;
    const { prefixes } = this.sections;
    const from = tokens.from[k] as number;
    const to = tokens.from[k + 1] as number;
    if ((flags & IS_RUN) !== 0) {
      const at = from + offset;
      const sequence = extend(before, tokens.units[at] as number);
      if (!mayHold(prefixes, this.prefixScale, spread(sequence))) return;
      const grown = this.append(length, at, at + 1);
      this.finish(sequence, grown, (tokens.start[k] as number) + offset + 1, inflected);
      const last = at + 1 === to;
      this.follow(last ? k + 1 : k, last ? 0 : offset + 1, sequence, grown, IS_RUN, inflected, depth);
      return;
    }
    if ((flags & IS_OVERLONG) !== 0 || depth >= MAX_TOKENS) return;
    const joined = spaced(flagsBefore, flags) ? this.space(length) : length;
    const exact = extend(before, tokens.hash[k] as number);
    if (mayHold(prefixes, this.prefixScale, spread(exact))) {
      const grown = this.append(joined, from, to);
      this.finish(exact, grown, tokens.end[k] as number, inflected);
      this.follow(k + 1, 0, exact, grown, flags, inflected, depth + 1);
    }
    if ((flags & IS_SYMBOL) !== 0) return;
    for (const reading of otherReadings(this.text, tokens, k, this.rules)) {
      if (reading.head) continue;
      const sequence = extend(before, reading.hash);
      if (!mayHold(prefixes, this.prefixScale, spread(sequence))) continue;
      const grown = this.appendReading(joined, reading);
      const bent = inflected || reading.inflected;
      this.finish(sequence, grown, reading.end, bent);
      if (!reading.tail) this.follow(k + 1, 0, sequence, grown, flags, bent, depth + 1);
    }
  }

  /** The candidate may be a whole name, ending at text offset `end`. */
  private finish(sequence: number, length: number, end: number, inflected: boolean): void {
    const hash = spread(sequence);
    if (!mayHold(this.sections.prefixes, this.prefixScale, hash)) return;
    this.store.lookUp(hash, this.path, length, (alias) => this.accept(alias, end, inflected));
  }

  private accept(alias: KnownAlias, end: number, inflected: boolean): void {
    const { text, start, clitic } = this;
    if (alias.caseSensitive && (inflected || !sameCase(text, start, end, alias.surface))) return;
    if (alias.upper && !alias.caseSensitive && !hasCapital(text, start, end)) return;
    const dotted = alias.dot && end < text.length && text.charCodeAt(end) === 0x2e;
    this.found.push({ start, end: dotted ? end + 1 : end, alias: alias.alias, inflected, clitic });
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

  private space(length: number): number {
    this.path[length] = 0x20;
    return length + 1;
  }
}
