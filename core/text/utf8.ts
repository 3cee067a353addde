import { FOLD } from './fold-units';

/** UTF-16 units scanned in one piece. */
export const PIECE = 8192;

const encoder = new TextEncoder();

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

/**
 * Encodes `text[from…to)` into `bytes` and ends it with a zero; returns the length. Reading bytes is several times
 * faster than asking a string for its units. Lone surrogates become U+FFFD: three bytes for one unit.
 */
export function encodePiece(text: string, from: number, to: number, bytes: Uint8Array): number {
  const cut = to < text.length && to - from > 1 && isHighSurrogate(text.charCodeAt(to - 1)) ? to - 1 : to;
  const { written } = encoder.encodeInto(text.substring(from, cut), bytes);
  bytes[written] = 0;
  return written;
}

/** Fold entry of the character whose bytes begin at `i`; beyond the BMP, that of a lone surrogate (a symbol). */
export function entryAt(bytes: Uint8Array, i: number): number {
  const b = bytes[i] as number;
  if (b < 0x80) return FOLD[b] as number;
  const c = (bytes[i + 1] as number) & 63;
  if (b < 0xe0) return FOLD[((b & 31) << 6) | c] as number;
  if (b < 0xf0) return FOLD[((b & 15) << 12) | (c << 6) | ((bytes[i + 2] as number) & 63)] as number;
  return FOLD[0xd83d] as number;
}

/** First byte of the character that ends before `i`. */
export function before(bytes: Uint8Array, i: number): number {
  let at = i - 1;
  while (at > 0 && ((bytes[at] as number) & 0xc0) === 0x80) at--;
  return at;
}

/** Bytes of a character by its first byte. */
export function width(first: number): number {
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Writes the two units of the four-byte character at `i` to `units` at `u`; returns the next place. */
export function putPair(bytes: Uint8Array, i: number, units: Uint16Array, u: number): number {
  const high = (((bytes[i] as number) & 7) << 18) | (((bytes[i + 1] as number) & 63) << 12);
  const low = (((bytes[i + 2] as number) & 63) << 6) | ((bytes[i + 3] as number) & 63);
  const offset = (high | low) - 0x10000;
  units[u] = 0xd800 | (offset >> 10);
  units[u + 1] = 0xdc00 | (offset & 0x3ff);
  return u + 2;
}
