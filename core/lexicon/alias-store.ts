import { canonicalUnits } from '../text/canonical';
import { UPPER } from '../text/fold-classes';
import { Tokens } from '../text/tokens';
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
  /** The alias ends with a dot that belongs to it: "Inc." */
  dot: boolean;
}

const CACHE_SIZE = 1 << 14;

/** Looks whole names up by hash and verifies them letter by letter. */
export class AliasStore {
  readonly cursor: RecordCursor;
  private readonly known = new Map<number, KnownAlias>();
  private readonly tokens = new Tokens(64);
  private readonly sections: Sections;

  constructor(sections: Sections) {
    this.sections = sections;
    this.cursor = new RecordCursor(sections.records);
  }

  /** Calls `found` for each alias (at most a few: letter cases) whose canonical form is `units[0…length)`. */
  lookUp(hash: number, units: Uint16Array, length: number, found: (alias: KnownAlias) => void): void {
    const { buckets, records } = this.sections;
    const bucket = slot(hash, buckets.length - 1);
    const end = buckets[bucket + 1] as number;
    const mark = fingerprint(hash);
    for (let at = buckets[bucket] as number; at < end; ) {
      const candidate = records[at] === mark ? this.decode(at) : undefined;
      if (candidate && equals(candidate.units, units, length)) found(candidate);
      this.cursor.move(at);
      at = this.cursor.next;
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
