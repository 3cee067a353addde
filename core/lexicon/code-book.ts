import type { BitWriter } from './bit-writer';
import { MAX_CODE } from './prefix-code';

/** Code lengths by Huffman's method; symbols of frequency 0 get none, a lone symbol gets one bit. */
function huffman(frequencies: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(frequencies.length);
  let trees = frequencies
    .map((weight, symbol) => ({ weight, symbols: [symbol] }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.weight - b.weight);
  if (trees.length === 1) lengths[trees[0]?.symbols[0] ?? 0] = 1;
  // Two queues: leaves in order of weight, and joined trees, which come out in order.
  const joined: typeof trees = [];
  const least = () => {
    const [leaf, tree] = [trees[0], joined[0]];
    if (leaf && (!tree || leaf.weight <= tree.weight)) {
      trees = trees.slice(1);
      return leaf;
    }
    return joined.shift();
  };
  while (trees.length + joined.length > 1) {
    const [a, b] = [least(), least()];
    if (!a || !b) break;
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] as number) + 1;
    joined.push({ weight: a.weight + b.weight, symbols });
  }
  return lengths;
}

/** Huffman lengths of at most {@link MAX_CODE} bits: rare symbols count as less rare until all fit. */
function codeLengths(frequencies: readonly number[]): Uint8Array {
  const total = frequencies.reduce((sum, f) => sum + f, 0);
  for (let floor = 0; ; floor = floor * 2 || total / 2 ** (MAX_CODE + 3)) {
    const lengths = huffman(frequencies.map((f) => (f > 0 ? Math.max(f, floor) : 0)));
    if (lengths.every((length) => length <= MAX_CODE)) return lengths;
  }
}

/** The writing side of a {@link PrefixCode}. */
export class CodeBook {
  readonly lengths: Uint8Array;
  private readonly words: Int32Array;

  /** Makes a code for symbols of these frequencies; all that may be written need more than 0. */
  constructor(frequencies: readonly number[]) {
    this.lengths = codeLengths(frequencies);
    this.words = new Int32Array(this.lengths.length);
    let at = 0;
    for (let length = 1; length <= MAX_CODE; length++) {
      for (let symbol = 0; symbol < this.lengths.length; symbol++) {
        if (this.lengths[symbol] !== length) continue;
        this.words[symbol] = at >>> (MAX_CODE - length);
        at += 1 << (MAX_CODE - length);
      }
    }
  }

  write(symbol: number, out: BitWriter): void {
    out.write(this.words[symbol] as number, this.lengths[symbol] as number);
  }
}
