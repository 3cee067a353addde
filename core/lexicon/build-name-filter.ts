import { place } from './name-filter';

/** What {@link NameFilter} reads. */
interface BuiltNameFilter {
  bytes: Uint8Array;
  segment: number;
  seed: number;
}

/** Bytes and log2 of the segment for so many keys; the figures of the paper's authors. */
function sizeFor(keys: number): [length: number, segment: number] {
  const segment = Math.min(13, Math.max(2, Math.floor(Math.log(Math.max(2, keys)) / Math.log(3.33) + 2.25)));
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(Math.max(2, keys)));
  const segments = Math.max(1, Math.ceil((keys * factor) / 2 ** segment) - 2) + 2;
  return [segments << segment, segment];
}

/** Builds a filter over distinct hashes. Tries seeds in turn, so equal keys give equal bytes. */
export function buildNameFilter(hashes: ReadonlySet<number>): BuiltNameFilter {
  const keys = Int32Array.from(hashes);
  if (keys.length === 0) return { bytes: new Uint8Array(0), segment: 0, seed: 0 };
  const [length, segment] = sizeFor(keys.length);
  for (let seed = 1; ; seed++) {
    // After many failures there is too little room; that happens with a few dozen keys.
    const room = length + ((seed >> 5) << segment);
    const bytes = assign(keys, seed, room, segment);
    if (bytes) return { bytes, segment, seed };
  }
}

/**
 * Peels off keys that are alone at one of their places, then fills places in the reverse order, so that each key still
 * has a free one. Undefined when some keys cannot be peeled.
 */
function assign(keys: Int32Array, seed: number, length: number, segment: number): Uint8Array | undefined {
  const places = new Int32Array(3);
  const counts = new Int32Array(length);
  // The exclusive or of the indexes of the keys at a place: of a lone key, its index.
  const members = new Int32Array(length);
  const toggle = (key: number, step: number) => {
    place(keys[key] as number, seed, length, segment, places);
    for (const at of places) {
      counts[at] = (counts[at] as number) + step;
      members[at] = (members[at] as number) ^ key;
    }
  };
  for (let key = 0; key < keys.length; key++) toggle(key, 1);
  const order: [key: number, at: number][] = [];
  const alone: number[] = [];
  for (let at = 0; at < length; at++) if (counts[at] === 1) alone.push(at);
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    if (counts[at] !== 1) continue;
    const key = members[at] as number;
    order.push([key, at]);
    toggle(key, -1);
    for (const other of places) if (counts[other] === 1) alone.push(other);
  }
  if (order.length < keys.length) return undefined;
  const bytes = new Uint8Array(length);
  for (const [key, at] of order.reverse()) {
    const print = place(keys[key] as number, seed, length, segment, places);
    const [a, b, c] = [bytes[places[0] as number], bytes[places[1] as number], bytes[places[2] as number]];
    bytes[at] = print ^ (a as number) ^ (b as number) ^ (c as number);
  }
  return bytes;
}
