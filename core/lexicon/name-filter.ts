/**
 * A binary fuse filter: says of a hash whether some alias has it, wrongly yes once in 256 times, in 9 bits an alias.
 * A key's fingerprint is the exclusive or of three bytes in three neighbouring segments.
 * (Graf, Lemire: Binary Fuse Filters: Fast and Smaller Than Xor Filters, 2022.)
 */
export class NameFilter {
  private readonly bytes: Uint8Array;
  private readonly places = new Int32Array(3);
  private readonly segment: number;
  private readonly seed: number;

  /** @param segment log2 of the bytes of a segment */
  constructor(bytes: Uint8Array, segment: number, seed: number) {
    this.bytes = bytes;
    this.segment = segment;
    this.seed = seed;
  }

  mayHold(hash: number): boolean {
    const { bytes, places } = this;
    const print = place(hash, this.seed, bytes.length, this.segment, places);
    if (bytes.length === 0) return false;
    const two = (bytes[places[0] as number] as number) ^ (bytes[places[1] as number] as number);
    return (two ^ (bytes[places[2] as number] as number)) === print;
  }
}

/** Puts the three places of a key into `out`; returns its fingerprint. */
export function place(hash: number, seed: number, length: number, segment: number, out: Int32Array): number {
  let x = Math.imul(hash ^ seed, 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 15), 0x297a2d39);
  x ^= x >>> 15;
  let y = Math.imul(x, 0x1b56c4e9);
  y ^= y >>> 13;
  const mask = (1 << segment) - 1;
  const first = Math.floor((x >>> 0) * ((length - (2 << segment)) / 0x100000000));
  out[0] = first;
  out[1] = (first + (1 << segment)) ^ (y & mask);
  out[2] = (first + (2 << segment)) ^ ((y >>> 13) & mask);
  return (x ^ (y >>> 24)) & 0xff;
}
