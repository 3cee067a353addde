import type { BitReader } from './bit-reader';
import { PrefixCode } from './prefix-code';
import type { Sections } from './sections';

/** Lists of followers, at most this long; what is beyond is written out. */
export const MAX_FOLLOWERS = 254;
/** Bits of a unit that is written out. */
export const UNIT_BITS = 16;
/** Long lists are surprised more often than short ones: each of these lengths begins a code of its own. */
const CODE_FROM = [0, 6, 14, 26, 40, 90];

/** How many codes for places in lists there are. */
export const RANK_CODES = CODE_FROM.length;

/** Which code is used for a list of `length` followers. */
export function rankCodeOf(length: number): number {
  let code = 0;
  while (code + 1 < CODE_FROM.length && length >= (CODE_FROM[code + 1] as number)) code++;
  return code;
}

/**
 * Spells names: each unit is a place in the list of those that are known to follow the unit before it, by a prefix
 * code in which early places are short. Place 0 says that the unit is not in the list and comes as it is.
 */
export class NameModel {
  private readonly followers: Uint16Array;
  /** For each unit where its list is; empty lists are where it is not known. */
  private readonly from = new Uint16Array(0x10000);
  private readonly codeOf = new Uint8Array(0x10000);
  private readonly codes: PrefixCode[];

  constructor({ contexts, followerStarts, followers }: Sections, lengths: readonly Uint8Array[]) {
    this.followers = followers;
    this.codes = lengths.map((list) => new PrefixCode(list));
    contexts.forEach((unit, i) => {
      const start = followerStarts[i] as number;
      this.from[unit] = start;
      this.codeOf[unit] = 1 + rankCodeOf((followerStarts[i + 1] as number) - start);
    });
  }

  /** The unit that follows `before` (0 at the beginning of a name); 0 at the end of the name. */
  next(before: number, bits: BitReader): number {
    const code = this.codeOf[before] as number;
    if (code === 0) return bits.read(UNIT_BITS);
    const place = (this.codes[code - 1] as PrefixCode).read(bits);
    return place === 0 ? bits.read(UNIT_BITS) : (this.followers[(this.from[before] as number) + place - 1] as number);
  }
}
