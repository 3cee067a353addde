import { canonicalInto, NAME } from '../text/canonical';
import { canonicalOrder } from '../text/canonical-order';
import { KIND_RUN, UPPER } from '../text/fold-classes';
import { FOLD, kindOf } from '../text/fold-units';
import { isLetter } from '../text/joints';
import { Tokens } from '../text/tokens';
import { AliasCursor } from './alias-cursor';
import type { Candidate } from './candidate';
import { BLOCK } from './layout';
import { AliasFlag, type Posting } from './lexicon';
import { NameFilter } from './name-filter';
import type { Sections } from './sections';

/** What is asked of an alias; decoded on its first use. */
export interface KnownAlias {
  alias: number;
  postings: readonly Posting[];
  surface: string;
  /** The alias has a capital. */
  upper: boolean;
  caseSensitive: boolean;
  /** The alias is one unit of a script without spaces: 米. */
  unit: boolean;
  /** The alias ends with the dot of an abbreviation: "Inc.", "W.Va."; that of "U.S.A." is part of the word. */
  dot: boolean;
}

/** What was found for a name, kept for the next time: most names of a page come again. */
interface Answer {
  canonical: Uint16Array;
  aliases: readonly KnownAlias[];
}

/** Answers, and decoded aliases, are kept in so many places; a later one may take an earlier one's. */
const ANSWERS = 1 << 15;
/** Places an answer may be kept in. */
const WAYS = 4;
/**
 * Of each answer a line of the processor's memory is kept, 64 bytes: how many units the name as the text had it last
 * has, these, what came of it, and the alias.
 */
const LINE = 32;
const LONGEST = 26;
const OUTCOME = 27;
const ALIAS = 28;

/** Outcomes of {@link AliasStore.recall}: more must be asked; no alias; one, of small letters; one with a capital. */
export const ASK = 0;
const NO_ALIAS = 1;
export const SMALL_ALIAS = 2;
export const CAPITAL_ALIAS = 3;

const PLACES = 1 << 15;
const NOTHING: readonly KnownAlias[] = [];

/** Looks whole names up among the aliases, which lie in order of their canonical forms. */
export class AliasStore {
  /** See {@link recall}. */
  recalled = -1;
  /** Where {@link recall} looked. */
  private place = 0;
  private readonly sections: Sections;
  private reader: AliasCursor | undefined;
  private readonly names: NameFilter;
  private readonly tokens = new Tokens(NAME);
  private readonly folded = new Uint16Array(NAME * 20);
  private readonly hashes = new Int32Array(ANSWERS);
  private readonly lines = new Uint16Array(ANSWERS * LINE);
  private readonly answers: (Answer | undefined)[] = new Array(ANSWERS).fill(undefined);
  private readonly known: (KnownAlias | undefined)[] = new Array(PLACES).fill(undefined);
  /** Canonical forms of the first aliases of blocks, as far as they were asked for. */
  private readonly firsts: (Uint16Array | undefined)[] = [];

  constructor(sections: Sections) {
    this.sections = sections;
    this.names = new NameFilter(sections.names, sections.segment, sections.seed);
  }

  /** Made when first needed: its tables take longer than all the rest of opening. */
  get cursor(): AliasCursor {
    this.reader ??= new AliasCursor(this.sections);
    return this.reader;
  }

  /**
   * The usual case, decided without folding: what came of the name at `units[start…end)` when the text had it before,
   * unit by unit the same. If that was an alias, it is {@link recalled}.
   */
  recall(hash: number, units: Uint16Array, start: number, end: number): number {
    const { lines } = this;
    const place = this.placeOf(hash);
    this.place = place;
    const line = place * LINE;
    const length = end - start;
    if (this.hashes[place] !== hash || lines[line] !== length) return ASK;
    for (let i = 0; i < length; i++) if (units[start + i] !== lines[line + 1 + i]) return ASK;
    this.recalled = (lines[line + ALIAS] as number) | ((lines[line + ALIAS + 1] as number) << 16);
    return lines[line + OUTCOME] as number;
  }

  /**
   * The aliases (one, or a few that differ in letter case) equal to the candidate. It is the first `steps` parts of
   * `candidate`; if these are taken as they stand, it lies at `units[start…end)`, which {@link recall} was asked about
   * just before, else `end` is 0.
   */
  find(hash: number, candidate: Candidate, steps: number, units: Uint16Array, start: number, end: number) {
    const place = end > 0 ? this.place : this.placeOf(hash);
    let answer = this.hashes[place] === hash ? this.answers[place] : undefined;
    if (answer === undefined && !this.names.mayHold(hash)) return NOTHING;
    const length = candidate.compose(steps);
    if (answer === undefined || compare(answer.canonical, candidate.units, length) !== 0) {
      const canonical = candidate.units.slice(0, length);
      answer = { canonical, aliases: this.lookUp(canonical) };
      this.hashes[place] = hash;
      this.answers[place] = answer;
      this.lines[place * LINE] = 0;
    }
    if (end > 0) this.remember(place, answer.aliases, units, start, end);
    return answer.aliases;
  }

  /** Keeps a spelling of a name and what comes of it. */
  private remember(place: number, aliases: readonly KnownAlias[], units: Uint16Array, start: number, end: number) {
    const { lines } = this;
    const line = place * LINE;
    const length = end - start;
    if (length > LONGEST) return;
    lines[line] = length;
    let bits = 0;
    for (let i = 0; i < length; i++) {
      lines[line + 1 + i] = units[start + i] as number;
      bits |= FOLD[units[start + i] as number] as number;
    }
    const alias = aliases[0];
    let outcome = NO_ALIAS;
    if (alias !== undefined) {
      const plain = aliases.length === 1 && !alias.caseSensitive && !alias.unit && !alias.dot;
      if (!plain) outcome = ASK;
      else if (!alias.upper) outcome = SMALL_ALIAS;
      else if ((bits & UPPER) !== 0) outcome = CAPITAL_ALIAS;
      lines[line + ALIAS] = alias.alias & 0xffff;
      lines[line + ALIAS + 1] = alias.alias >>> 16;
    }
    lines[line + OUTCOME] = outcome;
  }

  /** Where the answer for a hash is or shall be. */
  private placeOf(hash: number): number {
    const { hashes } = this;
    const first = hash & (ANSWERS - 1);
    for (let way = 0; way < WAYS; way++) {
      const kept = hashes[first ^ way];
      if (kept === hash || kept === 0) return first ^ way;
    }
    return first ^ ((hash >>> 16) & (WAYS - 1));
  }

  /** Alias by its number. */
  alias(alias: number): KnownAlias {
    const known = this.known[this.homeOf(alias)];
    if (known?.alias === alias) return known;
    this.cursor.move(alias);
    return this.keep();
  }

  /** The alias as it is written. What a card asks for is not kept: no text has named it. */
  surface(alias: number): string {
    const known = this.known[this.homeOf(alias)];
    if (known?.alias === alias) return known.surface;
    this.cursor.move(alias);
    return this.cursor.surface();
  }

  /** Where a decoded alias is or shall be kept, one of two places. */
  private homeOf(alias: number): number {
    const first = alias & (PLACES - 1);
    for (let place = first; ; place ^= 1) {
      const known = this.known[place];
      if (known === undefined || known.alias === alias) return place;
      if (place !== first) return first ^ ((alias >>> 15) & 1);
    }
  }

  /** Number of the first alias whose canonical form is not before `wanted`; at least as many are before it. */
  lowerBound(wanted: Uint16Array): number {
    const { cursor } = this;
    const { aliasCount } = this.sections;
    let low = 0;
    let high = Math.ceil(aliasCount / BLOCK);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.firstOf(middle), wanted, wanted.length) < 0) low = middle + 1;
      else high = middle;
    }
    let alias = Math.max(0, low - 1) * BLOCK;
    for (; alias < aliasCount; alias++) {
      cursor.move(alias);
      if (this.order(wanted) >= 0) break;
    }
    return alias;
  }

  /** Canonical form of the alias the cursor stands on; valid until the next call. */
  canonical(): Uint16Array {
    const { cursor, folded } = this;
    return folded.subarray(0, canonicalInto(cursor.units, cursor.length, this.tokens, folded));
  }

  /** Canonical form of the first alias of a block. */
  firstOf(block: number): Uint16Array {
    const known = this.firsts[block];
    if (known) return known;
    this.cursor.move(block * BLOCK);
    const first = this.canonical().slice();
    this.firsts[block] = first;
    return first;
  }

  /** Order of the alias the cursor stands on beside a canonical form. */
  private order(wanted: Uint16Array): number {
    const { cursor } = this;
    return canonicalOrder(cursor.units, cursor.length, wanted) ?? compare(this.canonical(), wanted, wanted.length);
  }

  private lookUp(wanted: Uint16Array): readonly KnownAlias[] {
    const { cursor } = this;
    const found: KnownAlias[] = [];
    for (let alias = this.lowerBound(wanted); alias < this.sections.aliasCount; alias++) {
      cursor.move(alias);
      if (this.order(wanted) !== 0) break;
      found.push(this.keep());
    }
    return found.length > 0 ? found : NOTHING;
  }

  /** The alias the cursor stands on. */
  private keep(): KnownAlias {
    const { cursor } = this;
    const { units, length } = cursor;
    const surface = cursor.surface();
    const postings = cursor.postings();
    const canonical = this.canonical();
    let bits = 0;
    for (let i = 0; i < length; i++) {
      const t = FOLD[units[i] as number] as number;
      if (isLetter(t)) bits |= t;
    }
    const known: KnownAlias = {
      alias: cursor.alias,
      postings,
      surface,
      upper: (bits & UPPER) !== 0,
      caseSensitive: ((postings[0]?.flags ?? 0) & AliasFlag.CaseSensitive) !== 0,
      unit: canonical.length === 1 && kindOf(FOLD[canonical[0] as number] as number) === KIND_RUN,
      dot: units[length - 1] === 0x2e && /(?:^|[^.\p{L}])\p{L}+\.$|\p{L}{2}\.$/u.test(surface),
    };
    this.known[this.homeOf(known.alias)] = known;
    return known;
  }
}

/** Order of canonical forms: by units, `b` being the first `length` of its. */
export function compare(a: Uint16Array, b: Uint16Array, length: number): number {
  const shorter = Math.min(a.length, length);
  for (let i = 0; i < shorter; i++) {
    const order = (a[i] as number) - (b[i] as number);
    if (order !== 0) return order;
  }
  return a.length - length;
}
