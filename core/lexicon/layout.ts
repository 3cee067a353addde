/**
 * The binary section. Little-endian; every part begins at a multiple of 8. The header is a row of u32: magic, version,
 * length, number of aliases, numbers that say how the rest is coded, then offset and length of each part.
 */
export const MAGIC = 0x584c4742;
export const VERSION = 6;
export const HEADER_WORDS = 40;

/** Indexes of header words. */
export const Field = {
  Magic: 0,
  Version: 1,
  ByteLength: 2,
  AliasCount: 3,
  /** Bits of an entity number. */
  EntityBits: 4,
  /** Of the filter of names: log2 of its segments' length, and its seed. */
  Segment: 5,
  Seed: 6,
  /** Offset and length (in elements) of each part of {@link PARTS}. */
  Parts: 8,
} as const;

/** The parts in their order, with the bytes of one element. */
export const PARTS = [
  /** Filter of first words (pairs of units for scripts without spaces). */
  ['heads', 4],
  /** Bitmap of the first three units of names in scripts without spaces, see run-starts.ts. */
  ['runs', 4],
  /** Filter of longer names and of their longer beginnings. */
  ['prefixes', 4],
  /** Filter of whole names. */
  ['names', 1],
  /** Bitmap of sketches of words that begin names in small letters. */
  ['smalls', 4],
  /** Units of scripts without spaces that may be a name alone. */
  ['singles', 2],
  /** Units after which others are known, ascending … */
  ['contexts', 2],
  /** … where the list of each begins, and the end of the last … */
  ['followerStarts', 2],
  /** … and the lists: what follows, the likeliest first; 0 is the end of a name. */
  ['followers', 2],
  /** Pairs of flags and prior, with {@link MORE}. */
  ['meanings', 4],
  /** Code lengths, see prefix-code.ts: of places in the lists of followers, shared beginnings, meanings. */
  ['codeLengths', 1],
  /** Where each block of aliases begins in the stream, and its end. */
  ['blocks', 4],
  /** The aliases in order of their canonical forms, see alias-cursor.ts. */
  ['stream', 1],
] as const;

/** Aliases of one block; the first is written in full. */
export const BLOCK = 16;
/** Bit of a meaning: the alias has another posting. */
export const MORE = 1 << 16;
/** Bits of a meaning written out. */
export const MEANING_BITS = 17;
/** Steps of a stored prior: 0, 0.005 … 1. */
export const PRIOR_STEPS = 200;
/** Longest alias in tokens and in UTF-16 units; longer ones are not indexed. */
export const MAX_TOKENS = 32;
export const MAX_UNITS = 160;

/** Makes other keys of first words: those of aliases without any capital. */
export const SMALL_SALT = 0x5bd1e995;

/** Prior as a byte; what is above 0 stays above 0. */
export function storedPrior(prior: number): number {
  const clamped = Math.min(1, Math.max(0, prior));
  return clamped > 0 ? Math.max(1, Math.round(clamped * PRIOR_STEPS)) : 0;
}
