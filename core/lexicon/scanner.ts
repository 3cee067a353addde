import { LOWER, UPPER } from '../text/fold-classes';
import { extend, spread } from '../text/hash';
import { otherReadings, type ReadingRules, readingRules } from '../text/readings';
import { tokenise } from '../text/tokenise';
import { HAS_APOSTROPHE, IS_OVERLONG, IS_RUN, Tokens } from '../text/tokens';
import { AliasStore } from './alias-store';
import { Filter } from './filter';
import { Follower } from './follower';
import { FirstWordGate } from './gate';
import { MAX_TOKENS, NEAR, NEAR_SALT, SMALL_SALT } from './layout';
import { hasSmall } from './letter-case';
import type { Occurrence } from './lexicon';
import { longest } from './longest';
import type { Sections } from './sections';

/** Tokens kept back at the end of a piece, so that a name begun in it can end, and its last token be whole. */
const LOOK_AHEAD = MAX_TOKENS + 2;
const CASES = UPPER | LOWER;

/** Finds aliases in text, piece by piece. One scanner is reused for all texts; it is not re-entrant. */
export class Scanner {
  readonly store: AliasStore;
  private readonly heads: Filter;
  private readonly gate: FirstWordGate;
  /** Units of scripts without spaces that may be a name's only one: 1. */
  private readonly singles = new Uint8Array(0x10000);
  /** Whether there are any. */
  private readonly anyAlone: boolean;
  private readonly tokens = new Tokens();
  private readonly follower: Follower;
  private rules: ReadingRules = readingRules('');

  constructor(sections: Sections) {
    this.store = new AliasStore(sections);
    this.heads = new Filter(sections.heads);
    this.gate = new FirstWordGate(this.heads);
    this.follower = new Follower(this.tokens, new Filter(sections.prefixes), this.store);
    this.anyAlone = sections.singles.length > 0;
    for (const unit of sections.singles) this.singles[unit] = 1;
  }

  /** See {@link Lexicon.scan}. */
  scan(text: string, lang: string): Occurrence[] {
    const { tokens, follower } = this;
    if (this.rules.lang !== lang) this.rules = readingRules(lang);
    follower.begin(text, this.rules);
    for (let at = 0; at < text.length; ) {
      tokenise(text, at, text.length, tokens);
      const done = tokens.next >= text.length;
      // A piece of very few tokens is blank or one endless word; nothing is carried over it.
      const stop = done || tokens.count <= LOOK_AHEAD ? tokens.count : tokens.count - LOOK_AHEAD;
      this.scanPiece(text, stop);
      at = stop < tokens.count ? (tokens.start[stop] as number) : tokens.next;
    }
    return longest(follower.finish());
  }

  private scanPiece(text: string, stop: number): void {
    const { heads, follower, rules } = this;
    const { hash, flags } = this.tokens;
    let capital = 0;
    for (let k = 0; k < stop; k++) {
      const f = flags[k] as number;
      if ((f & (IS_RUN | IS_OVERLONG)) !== 0) {
        if ((f & IS_RUN) !== 0) this.scanRun(k);
        continue;
      }
      const word = hash[k] as number;
      let salt = 0;
      if ((f & CASES) === LOWER) {
        if (capital <= k) capital = this.nextCapital(k + 1);
        salt = capital <= k + NEAR ? NEAR_SALT : SMALL_SALT;
      }
      const key = spread(word ^ salt);
      if (heads.mayGoOn(key)) follower.fromWord(k, heads.mayBeWhole(key), salt === SMALL_SALT);
      // A word in small letters may be inflected when a capital follows: "сектора Газа".
      const bends = (f & rules.inflecting) !== 0 && ((f & UPPER) !== 0 || capital === k + 1);
      if (bends || (f & (rules.attaching | HAS_APOSTROPHE)) !== 0) this.readOtherwise(text, k, salt);
    }
  }

  /** First token from `k` on that has a capital, or the number of tokens. */
  private nextCapital(k: number): number {
    const { flags, count } = this.tokens;
    let at = k;
    while (at < count && ((flags[at] as number) & UPPER) === 0) at++;
    return at < count ? at : count + NEAR;
  }

  private readOtherwise(text: string, k: number, salt: number): void {
    this.gate.salt = salt;
    const readings = otherReadings(text, this.tokens, k, this.rules, this.gate);
    for (const reading of readings) {
      const small = salt === SMALL_SALT && hasSmall(text, reading.start, reading.end);
      const whole = salt !== 0 || this.heads.mayBeWhole(spread(reading.hash));
      this.follower.fromReading(k, reading, whole, small);
    }
  }

  /** Every unit of a script without spaces may begin a name; pairs of units are what the filter knows. */
  private scanRun(k: number): void {
    const { tokens, singles, anyAlone, heads, follower } = this;
    const { units, start, end, flags, count } = tokens;
    const from = tokens.at[k] as number;
    const to = from + (end[k] as number) - (start[k] as number);
    const runFollows = k + 1 < count && ((flags[k + 1] as number) & IS_RUN) !== 0;
    // The units of neighbouring runs lie next to each other.
    const pairs = runFollows ? to : to - 1;
    let unit = units[from] as number;
    for (let u = from; u < to; u++) {
      const next = units[u + 1] as number;
      if (anyAlone && singles[unit] === 1) follower.fromUnit(k, u - from);
      if (u < pairs) {
        const key = spread(extend(unit, next));
        if (heads.mayGoOn(key)) follower.fromPair(k, u - from, heads.mayBeWhole(key));
      }
      unit = next;
    }
  }
}
