import { canonicalUnits, NAME } from '../text/canonical';
import { UPPER } from '../text/fold-classes';
import { IS_RUN, Tokens } from '../text/tokens';
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
  /** The alias has a capital. */
  upper: boolean;
  caseSensitive: boolean;
  /** The alias is one unit of a script without spaces: 米. */
  unit: boolean;
  /** The alias ends with a dot that belongs to it: "Inc." */
  dot: boolean;
}

const CACHE_SIZE = 1 << 14;

/** Looks whole names up by hash and verifies them letter by letter. */
export class AliasStore {
  readonly cursor: RecordCursor;
  readonly matches: KnownAlias[] = [];
  private readonly known = new Map<number, KnownAlias>();
  private readonly tokens = new Tokens(NAME);
  private readonly sections: Sections;

  constructor(sections: Sections) {
    this.sections = sections;
    this.cursor = new RecordCursor(sections.records);
  }

  /**
   * Puts the aliases (one, or a few that differ in letter case) whose canonical form is `units[0…length)` at the
   * beginning of {@link matches} and returns how many they are.
   */
  find(hash: number, units: Uint16Array, length: number): number {
    const { buckets, records } = this.sections;
    const bucket = slot(hash, buckets.length - 1);
    const at = buckets[bucket] as number;
    if (at === buckets[bucket + 1]) return 0;
    const size = records[at] as number;
    const mark = fingerprint(hash);
    let count = 0;
    for (let i = 1; i <= size; i++) {
      if (records[at + i] !== mark) continue;
      const candidate = this.decode(this.recordAt(at + 1 + size, i - 1));
      if (equals(candidate.units, units, length)) this.matches[count++] = candidate;
    }
    return count;
  }

  /** Offset of the record that `comes after `skip` others from `at`. */
  private recordAt(at: number, skip: number): number {
    let record = at;
    for (let i = 0; i < skip; i++) {
      this.cursor.move(record);
      record = this.cursor.next;
    }
    return record;
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

  /** The alias whose record begins at `at`. */
  decode(at: number): KnownAlias {
    const cached = this.known.get(at);
    if (cached) return cached;
    this.cursor.move(at);
    const surface = this.cursor.surface();
    const units = canonicalUnits(surface, this.tokens).slice();
    let bits = 0;
    for (let k = 0; k < this.tokens.count; k++) bits |= this.tokens.flags[k] as number;
    const flags = this.sections.records[this.cursor.postingsAt] as number;
    const one: KnownAlias = {
      alias: at,
      units,
      surface,
      upper: (bits & UPPER) !== 0,
      caseSensitive: (flags & AliasFlag.CaseSensitive) !== 0,
      unit: units.length === 1 && (bits & IS_RUN) !== 0,
      dot: surface.endsWith('.'),
    };
    if (this.known.size >= CACHE_SIZE) this.known.clear();
    this.known.set(at, one);
    return one;
  }
}

function equals(a: Uint16Array, b: Uint16Array, length: number): boolean {
  if (a.length !== length) return false;
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
