/** UTF-16 units scanned in one piece. */
export const PIECE = 16384;

const encoder = new TextEncoder();
const bytes = new Uint8Array(PIECE * 3);
/** A piece in which at most one unit in so many is beyond ASCII is read through UTF-8. */
const MOSTLY_ASCII = 16;
const SAMPLES = 64;

/**
 * Copies the units of `text[from…to)`, at most {@link PIECE}, to `units` and puts a zero behind them. Asking a string
 * for its units one by one costs as much as all else that is done with them, so plain text is first encoded to bytes
 * (which engines do many units at a time) and read from there.
 */
export function loadPiece(text: string, from: number, to: number, units: Uint16Array, pairs: Int32Array): void {
  const length = to - from;
  units[length] = 0;
  if (looksForeign(text, from, length)) {
    copyUnits(text, from, length, units, pairs);
    return;
  }
  const { read, written } = encoder.encodeInto(text.substring(from, to), bytes);
  if (read === length && written === length) {
    units.set(written === PIECE ? bytes.subarray(0, PIECE) : bytes.subarray(0, written));
  } else if (read === length && (written - length) * MOSTLY_ASCII < length) {
    widen(written, units);
  } else {
    copyUnits(text, from, length, units, pairs);
  }
}

/** Several at a time: fewer stores, and the engine looks at the form of the string less often. */
function copyUnits(text: string, from: number, length: number, units: Uint16Array, pairs: Int32Array): void {
  const whole = length - (length % 4);
  for (let i = 0, at = from; 2 * i < whole; i += 2, at += 4) {
    pairs[i] = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    pairs[i + 1] = text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16);
  }
  for (let i = whole; i < length; i++) units[i] = text.charCodeAt(from + i);
}

/** Whether many of a few units looked at are beyond ASCII. */
function looksForeign(text: string, from: number, length: number): boolean {
  const step = Math.max(8, Math.floor(length / SAMPLES));
  let foreign = 0;
  for (let i = 0; i < length; i += step) if (text.charCodeAt(from + i) > 0x7f) foreign++;
  return foreign * step * 8 > length;
}

/** Decodes the UTF-8 in {@link bytes}. */
function widen(length: number, units: Uint16Array): void {
  let u = 0;
  for (let i = 0; i < length; ) {
    const b = bytes[i] as number;
    if (b < 0x80) {
      units[u++] = b;
      i++;
      continue;
    }
    const second = (bytes[i + 1] as number) & 63;
    if (b < 0xe0) {
      units[u++] = ((b & 31) << 6) | second;
      i += 2;
      continue;
    }
    const third = (bytes[i + 2] as number) & 63;
    if (b < 0xf0) {
      units[u++] = ((b & 15) << 12) | (second << 6) | third;
      i += 3;
      continue;
    }
    const beyond = (((b & 7) << 18) | (second << 12) | (third << 6) | ((bytes[i + 3] as number) & 63)) - 0x10000;
    units[u++] = 0xd800 | (beyond >> 10);
    units[u++] = 0xdc00 | (beyond & 0x3ff);
    i += 4;
  }
}
