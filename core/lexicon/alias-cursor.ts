import { BitReader } from './bit-reader';
import { BLOCK, MAX_UNITS, MEANING_BITS, MORE, PRIOR_STEPS } from './layout';
import type { Posting } from './lexicon';
import { NameModel, RANK_CODES } from './name-model';
import { PrefixCode } from './prefix-code';
import type { Sections } from './sections';

/** Symbols of the code for shared beginnings. */
export const SHARED = MAX_UNITS + 1;

/**
 * Reads aliases in place. In the stream, one after the other in order of canonical form: how many units are those of
 * the alias before (not for the first of a block) · the rest of its units and the end, see name-model.ts · postings:
 * flags and prior by a prefix code (0: written out), and the entity.
 */
export class AliasCursor {
  /** Number of the alias the cursor stands on. */
  alias = -1;
  /** The alias as it was given: the first {@link length} units. */
  readonly units = new Uint16Array(MAX_UNITS);
  length = 0;
  /** Prior of the likeliest meaning, in steps. */
  prior = 0;
  private postingsAt = 0;
  private readonly sections: Sections;
  private readonly bits: BitReader;
  private readonly model: NameModel;
  private readonly shared: PrefixCode;
  private readonly meanings: PrefixCode;

  constructor(sections: Sections) {
    this.sections = sections;
    this.bits = new BitReader(sections.stream);
    const { codeLengths, meanings } = sections;
    const ranks = Math.max(0, (codeLengths.length - SHARED - meanings.length - 1) / RANK_CODES);
    let at = 0;
    const take = (count: number) => {
      at += count;
      return codeLengths.subarray(at - count, at);
    };
    this.model = new NameModel(
      sections,
      Array.from({ length: RANK_CODES }, () => take(ranks)),
    );
    this.shared = new PrefixCode(take(SHARED));
    this.meanings = new PrefixCode(take(meanings.length + 1));
  }

  /** Moves to an alias, 0 … count - 1. */
  move(alias: number): void {
    if (alias === this.alias) return;
    const near = alias > this.alias && this.alias >= 0 && alias - (alias % BLOCK) <= this.alias;
    if (!near) {
      this.bits.at = (this.sections.blocks[Math.floor(alias / BLOCK)] as number) * 8;
      this.alias = alias - (alias % BLOCK) - 1;
    }
    while (this.alias < alias) this.next();
  }

  /** Moves to the next alias; false behind the last. */
  next(): boolean {
    const { bits, sections, units } = this;
    if (++this.alias >= sections.aliasCount) return false;
    const first = this.alias % BLOCK === 0;
    if (first) bits.at = (sections.blocks[this.alias / BLOCK] as number) * 8;
    let length = first ? 0 : this.shared.read(bits);
    let unit = this.model.next(length > 0 ? (units[length - 1] as number) : 0, bits);
    // Only in a damaged file is a name too long, or are postings without end.
    for (; unit !== 0 && length < MAX_UNITS; unit = this.model.next(unit, bits)) units[length++] = unit;
    this.length = length;
    this.postingsAt = bits.at;
    let meaning = this.meaning();
    this.prior = (meaning >>> 8) & 0xff;
    bits.at += sections.entityBits;
    for (; (meaning & MORE) !== 0 && bits.at < sections.stream.length * 8; bits.at += sections.entityBits) {
      meaning = this.meaning();
    }
    return true;
  }

  surface(): string {
    return String.fromCharCode(...this.units.subarray(0, this.length));
  }

  /** Meanings of the alias, best prior first. */
  postings(): Posting[] {
    const { bits, sections } = this;
    const { at } = bits;
    const out: Posting[] = [];
    bits.at = this.postingsAt;
    for (let meaning = MORE; (meaning & MORE) !== 0 && bits.at < sections.stream.length * 8; ) {
      meaning = this.meaning();
      const entity = bits.read(sections.entityBits);
      out.push({ entity, flags: meaning & 0xff, prior: ((meaning >>> 8) & 0xff) / PRIOR_STEPS });
    }
    bits.at = at;
    return out;
  }

  private meaning(): number {
    const symbol = this.meanings.read(this.bits);
    return symbol === 0 ? this.bits.read(MEANING_BITS) : (this.sections.meanings[symbol - 1] as number);
  }
}
