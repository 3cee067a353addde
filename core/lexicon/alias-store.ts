import { canonicalUnits, NAME } from '../text/canonical';
import { UPPER } from '../text/fold-classes';
import { IS_RUN, Tokens } from '../text/tokens';
import type { Candidate } from './candidate';
import { fingerprint, slot } from './layout';
import { AliasFlag } from './lexicon';
import { RecordCursor } from './record';
import type { Sections } from './sections';

/** What verifying needs of an alias; decoded on its first hit. */
export interface KnownAlias {
  /** Record offset: the alias number. */
  alias: number;
  units: Uint16Array;
  surface: string;
  /** Units of the surface. */
  written: Uint16Array;
  /** The alias has a capital. */
  upper: boolean;
  caseSensitive: boolean;
  /** The alias is one unit of a script without spaces: 米. */
  unit: boolean;
  /** The alias ends with the dot of an abbreviation: "Inc."; that of "U.S.A." is part of the word. */
  dot: boolean;
}

/** Decoded aliases are kept in this many places; a later one may take an earlier one's. */
const PLACES = 1 << 13;

/** Looks whole names up by hash and verifies them letter by letter. */
export class AliasStore {
  readonly cursor: RecordCursor;
  /** Aliases found by {@link find}. */
  readonly matches: KnownAlias[] = [];
  /** Offset of the fingerprint whose alias is kept in a place. */
  private readonly keptMark = new Int32Array(PLACES).fill(-1);
  private readonly kept: (KnownAlias | undefined)[] = new Array(PLACES).fill(undefined);
  private readonly tokens = new Tokens(NAME);
  private readonly sections: Sections;

  constructor(sections: Sections) {
    this.sections = sections;
    this.cursor = new RecordCursor(sections.records);
  }

  /**
   * Puts the aliases (one, or a few that differ in letter case) equal to the candidate at the beginning of
   * {@link matches} and returns how many they are. It is the first `steps` parts of `candidate`; if these are taken as
   * they stand, it lies at `units[start…end)`, else `end` is 0.
   */
  find(hash: number, candidate: Candidate, steps: number, units: Uint16Array, start: number, end: number): number {
    const { buckets, records } = this.sections;
    const bucket = slot(hash, buckets.length - 1);
    const at = buckets[bucket] as number;
    if (at === buckets[bucket + 1]) return 0;
    const size = records[at] as number;
    const mark = fingerprint(hash);
    let count = 0;
    let length = 0;
    for (let i = 1; i <= size; i++) {
      if (records[at + i] !== mark) continue;
      const alias = this.alias(at, i);
      if (!spelledSo(units, start, end, alias.written)) {
        if (length === 0) length = candidate.compose(steps);
        if (!equals(alias.units, candidate.units, length)) continue;
      }
      this.matches[count++] = alias;
    }
    return count;
  }

  /** Alias number `i` (from 1) of the bucket at `at`. */
  private alias(at: number, i: number): KnownAlias {
    const place = Math.imul(at + i, 0x9e3779b1) >>> 19;
    if (this.keptMark[place] === at + i) return this.kept[place] as KnownAlias;
    let record = at + 1 + (this.sections.records[at] as number);
    for (let skip = 1; skip < i; skip++) {
      this.cursor.move(record);
      record = this.cursor.next;
    }
    const alias = this.decode(record);
    this.keptMark[place] = at + i;
    this.kept[place] = alias;
    return alias;
  }

  /** Calls `visit` with the offset of every record; the cursor stands on it. */
  forEach(visit: (alias: number) => void): void {
    const { buckets, records } = this.sections;
    for (let b = 0; b + 1 < buckets.length; b++) {
      const end = buckets[b + 1] as number;
      let at = buckets[b] as number;
      if (at < end) at += 1 + (records[at] as number);
      for (; at < end; at = this.cursor.next) {
        this.cursor.move(at);
        visit(at);
      }
    }
  }

  private decode(at: number): KnownAlias {
    this.cursor.move(at);
    const surface = this.cursor.surface();
    const units = canonicalUnits(surface, this.tokens);
    let bits = 0;
    for (let k = 0; k < this.tokens.count; k++) bits |= this.tokens.flags[k] as number;
    const flags = this.sections.records[this.cursor.postingsAt] as number;
    return {
      alias: at,
      units,
      surface,
      written: unitsOf(surface),
      upper: (bits & UPPER) !== 0,
      caseSensitive: (flags & AliasFlag.CaseSensitive) !== 0,
      unit: units.length === 1 && (bits & IS_RUN) !== 0,
      dot: /(^|[^.\p{L}])\p{L}+\.$/u.test(surface),
    };
  }
}

/** The usual case, decided without folding: the text is the alias unit by unit. */
function spelledSo(units: Uint16Array, start: number, end: number, written: Uint16Array): boolean {
  if (end - start !== written.length) return false;
  for (let i = 0; i < written.length; i++) if (units[start + i] !== written[i]) return false;
  return true;
}

function equals(a: Uint16Array, b: Uint16Array, length: number): boolean {
  if (a.length !== length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
