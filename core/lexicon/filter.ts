/**
 * A blocked Bloom filter: one 32-bit word and four bits in it per key, so a probe reads memory once.
 * (Putze, Sanders, Singler: Cache-, Hash- and Space-Efficient Bloom Filters, 2007.)
 */
const REMIX = 0x9e3779b1;

/** The four bits of a key in its word. */
export function filterMask(hash: number): number {
  const m = Math.imul(hash, REMIX);
  return (1 << (m >>> 27)) | (1 << ((m >>> 22) & 31)) | (1 << ((m >>> 17) & 31)) | (1 << ((m >>> 12) & 31));
}

/** Word of a key; `scale` is words / 2^32. */
export function filterWord(hash: number, scale: number): number {
  return ((hash >>> 0) * scale) >>> 0;
}

/** Whether a key may be in the filter. */
export function mayHold(words: Int32Array, scale: number, hash: number): boolean {
  const mask = filterMask(hash);
  return ((words[filterWord(hash, scale)] as number) & mask) === mask;
}

/** Builds the filter over spread hashes (duplicates allowed) with about `bits` bits a distinct key. */
export function buildFilter(keys: Int32Array, bits: number): Int32Array {
  const sorted = keys.slice().sort();
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i] as number;
  const words = new Int32Array(Math.max(1, Math.ceil((distinct * bits) / 32)));
  const scale = words.length / 0x100000000;
  for (let i = 0; i < distinct; i++) {
    const key = sorted[i] as number;
    const at = filterWord(key, scale);
    words[at] = (words[at] as number) | filterMask(key);
  }
  return words;
}
