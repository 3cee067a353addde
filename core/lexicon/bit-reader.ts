/** Reads bits, the highest of each byte first. Behind the last byte there are zeros. */
export class BitReader {
  /** Place of the next bit. */
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next 12 bits, left where they are. */
  peek(): number {
    const { bytes, at } = this;
    const byte = at >>> 3;
    // Past the end there is no byte: undefined counts as 0.
    const three = ((bytes[byte] as number) << 16) | ((bytes[byte + 1] as number) << 8) | (bytes[byte + 2] as number);
    return (three >>> (12 - (at & 7))) & 0xfff;
  }

  /** The next `count` bits, at most 32, as an unsigned number. */
  read(count: number): number {
    let value = 0;
    for (let left = count; left > 0; ) {
      const take = Math.min(left, 8);
      value = value * 2 ** take + (this.peek() >>> (12 - take));
      this.at += take;
      left -= take;
    }
    return value;
  }
}
