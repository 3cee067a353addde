/**
 * The binary section. Little-endian; every part begins at a multiple of 8.
 *
 * | part     | content                                                              |
 * |----------|----------------------------------------------------------------------|
 * | header   | 16 × u32: magic, version, lengths and offsets in the order below      |
 * | heads    | Bloom filter of first words (pairs of units for unspaced scripts)    |
 * | prefixes | Bloom filter of longer names and of their longer beginnings          |
 * | buckets  | u32 offsets into `records`, by hash of the whole name                |
 * | singles  | u16 units of unspaced scripts that must be tried alone               |
 * | records  | per alias: fingerprint, length, postings, surface (see record.ts)    |
 */
export const MAGIC = 0x584c4742;
export const VERSION = 3;
export const HEADER_WORDS = 16;

/** Indexes of header words. */
export const Field = {
  Magic: 0,
  Version: 1,
  ByteLength: 2,
  AliasCount: 3,
  HeadsOffset: 4,
  HeadsWords: 5,
  PrefixesOffset: 6,
  PrefixesWords: 7,
  BucketsOffset: 8,
  BucketCount: 9,
  SinglesOffset: 10,
  SinglesCount: 11,
  RecordsOffset: 12,
  RecordsBytes: 13,
  /** 1 if some aliases have only small letters. */
  AnySmall: 14,
} as const;

/** Aliases that share one bucket, on average. */
export const BUCKET_LOAD = 4;
/** Steps of a stored prior: 0, 0.005 … 1. */
export const PRIOR_STEPS = 200;
/** Longest alias in tokens and in UTF-16 units; longer ones are not indexed. */
export const MAX_TOKENS = 32;
export const MAX_UNITS = 160;

/** Keys of first words in small letters: of aliases without any capital … */
export const SMALL_SALT = 0x5bd1e995;
/** … and of all that can be met so when a capital stands in one of the next two words: "the White House". */
export const NEAR_SALT = 0x1b873593;
/** Share of a table of `size` slots for a spread hash. */
export function slot(hash: number, size: number): number {
  return ((hash >>> 0) * (size / 0x100000000)) >>> 0;
}

/** One byte of a spread hash that is independent of its slot. */
export function fingerprint(hash: number): number {
  return hash & 0xff;
}
