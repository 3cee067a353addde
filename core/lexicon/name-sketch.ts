import {
  KIND_APOSTROPHE,
  KIND_DOT,
  KIND_HYPHEN,
  KIND_IGNORE,
  KIND_QUOTE,
  KIND_SPACE,
  LETTER,
  UNIT_MASK,
} from '../text/fold-classes';
import { FOLD, kindOf } from '../text/fold-units';

const SILENT: ReadonlySet<number> = new Set([
  KIND_SPACE,
  KIND_HYPHEN,
  KIND_APOSTROPHE,
  KIND_DOT,
  KIND_QUOTE,
  KIND_IGNORE,
]);

/**
 * The first two folded letters of a name and how many it has, read from its UTF-8 bytes without making a string:
 * enough to pass over most of a lexicon in a search. `sure` is false when a unit folds to several or to none that is
 * known here; such a name must be read in full.
 */
export class NameSketch {
  first = 0;
  second = 0;
  letters = 0;
  sure = true;

  read(bytes: Uint8Array, from: number, to: number): this {
    this.first = 0;
    this.second = 0;
    this.letters = 0;
    this.sure = true;
    for (let i = from; i < to; ) {
      const a = bytes[i++] as number;
      let unit = a;
      if (a >= 0xf0) {
        this.sure = false;
        return this;
      }
      if (a >= 0xe0) unit = ((a & 15) << 12) | (((bytes[i++] as number) & 63) << 6) | ((bytes[i++] as number) & 63);
      else if (a >= 0x80) unit = ((a & 31) << 6) | ((bytes[i++] as number) & 63);
      const entry = FOLD[unit] as number;
      if ((entry & LETTER) !== 0) this.letter(entry & UNIT_MASK);
      else if (!SILENT.has(kindOf(entry))) this.sure = false;
    }
    return this;
  }

  private letter(unit: number): void {
    this.letters++;
    if (this.letters === 1) this.first = unit;
    else if (this.letters === 2) this.second = unit;
  }
}

/** False when a name sketched `a` cannot begin with the letters of the query sketched `query`. */
export function mayBegin(a: NameSketch, query: NameSketch): boolean {
  if (!a.sure || !query.sure) return true;
  return a.first === query.first && a.letters >= query.letters;
}

/** False when a name sketched `a` must be more than one edit away from the query. */
export function mayBeNear(a: NameSketch, query: NameSketch): boolean {
  if (!a.sure || !query.sure) return true;
  if (Math.abs(a.letters - query.letters) > 1) return false;
  return a.first === query.first || a.second === query.first || a.first === query.second || a.second === query.second;
}
