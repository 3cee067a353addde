import { PRIOR_STEPS } from './layout';
import type { Posting } from './lexicon';

/**
 * One alias: varint (surface bytes × 2 + 1 if several postings) · [varint postings] · postings
 * (flags byte, prior byte, varint entity) · surface in UTF-8 (lone surrogates as their three bytes).
 */

/** A growing byte buffer for the writer. */
export class ByteSink {
  bytes = new Uint8Array(1 << 16);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length++] = value;
  }

  varint(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }
}

/** Bytes of `text`: UTF-8, with lone surrogates kept. */
export function encodeSurface(text: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.codePointAt(i) as number;
    if (c > 0xffff) i++;
    if (c < 0x80) out.push(c);
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return out;
}

/** Appends one alias. */
export function writeRecord(sink: ByteSink, surface: string, postings: readonly Posting[]): void {
  const bytes = encodeSurface(surface);
  sink.varint(bytes.length * 2 + (postings.length > 1 ? 1 : 0));
  if (postings.length > 1) sink.varint(postings.length);
  for (const { entity, flags, prior } of postings) {
    sink.byte(flags);
    sink.byte(storedPrior(prior));
    sink.varint(entity);
  }
  for (const byte of bytes) sink.byte(byte);
}

/** Prior as a byte; what is above 0 stays above 0. */
export function storedPrior(prior: number): number {
  const clamped = Math.min(1, Math.max(0, prior));
  return clamped > 0 ? Math.max(1, Math.round(clamped * PRIOR_STEPS)) : 0;
}

/** Reads records in place; fields hold the last record moved to. */
export class RecordCursor {
  /** Where the record's postings begin and how many there are. */
  postingsAt = 0;
  postingCount = 0;
  surfaceAt = 0;
  /** Where the next record begins. */
  next = 0;
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Moves to the record at byte `offset`. */
  move(offset: number): void {
    this.at = offset;
    const head = this.varint();
    this.postingCount = (head & 1) === 0 ? 1 : this.varint();
    this.postingsAt = this.at;
    for (let i = 0; i < this.postingCount; i++) {
      this.at += 2;
      while ((this.bytes[this.at++] as number) > 0x7f);
    }
    this.surfaceAt = this.at;
    this.next = this.at + (head >>> 1);
  }

  postings(): Posting[] {
    const out: Posting[] = [];
    this.at = this.postingsAt;
    for (let i = 0; i < this.postingCount; i++) {
      const flags = this.bytes[this.at++] as number;
      const prior = (this.bytes[this.at++] as number) / PRIOR_STEPS;
      out.push({ entity: this.varint(), flags, prior });
    }
    return out;
  }

  surface(): string {
    const { bytes } = this;
    let out = '';
    for (let i = this.surfaceAt; i < this.next; ) {
      const a = bytes[i++] as number;
      if (a < 0x80) out += String.fromCharCode(a);
      else if (a < 0xe0) out += String.fromCharCode(((a & 31) << 6) | ((bytes[i++] as number) & 63));
      else {
        let c = ((a & (a < 0xf0 ? 15 : 7)) << 6) | ((bytes[i++] as number) & 63);
        c = (c << 6) | ((bytes[i++] as number) & 63);
        if (a >= 0xf0) c = (c << 6) | ((bytes[i++] as number) & 63);
        out += String.fromCodePoint(c);
      }
    }
    return out;
  }

  private varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++] as number;
      value += (byte & 0x7f) * scale;
      // Past the end there is no byte: a damaged file ends a number, never the worker.
      if (!(byte > 0x7f)) return value;
    }
  }
}
