/** A growing buffer of bits, the highest of each byte first. */
export class BitWriter {
  private bytes = new Uint8Array(1 << 16);
  /** Bits written. */
  length = 0;

  /** Appends the lowest `count` bits of `value`, at most 32. */
  write(value: number, count: number): void {
    if ((this.length >>> 3) + 8 > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    for (let bit = count - 1; bit >= 0; bit--) {
      if (Math.floor(value / 2 ** bit) % 2 === 1) {
        const at = this.length >>> 3;
        this.bytes[at] = (this.bytes[at] as number) | (0x80 >>> (this.length & 7));
      }
      this.length++;
    }
  }

  /** Fills the last byte with zeros; returns the number of bytes. */
  align(): number {
    this.length = (this.length + 7) & ~7;
    return this.length >>> 3;
  }

  /** What was written. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.align());
  }
}
