import { canonical, NAME } from '../text/canonical';
import { LETTER, UPPER } from '../text/fold-classes';
import { FOLD } from '../text/fold-units';
import { Tokens } from '../text/tokens';
import { type AliasPath, aliasPath } from './alias-path';
import { buildFilter } from './filter';
import { BUCKET_LOAD, Field, fingerprint, HEADER_WORDS, MAGIC, slot, VERSION } from './layout';
import { type AliasEntry, AliasFlag, type Posting } from './lexicon';
import { ByteSink, storedPrior, writeRecord } from './record';

interface Merged {
  key: string;
  surface: string;
  whole: number;
  postings: Map<number, Posting>;
}

/** Flags that hold only if every entry of the alias and entity says so: an attested full form wins. */
const ONLY_IF_ALL = AliasFlag.Generated | AliasFlag.Short;

/** Filter bits for each key, at least. */
const HEAD_BITS = 12;
const PREFIX_BITS = 8;

/** Letter case of a name as a string of 0 and 1: equal for "US" and "U.S.". */
function casePattern(name: string): string {
  let out = '';
  for (let i = 0; i < name.length; i++) {
    const t = FOLD[name.charCodeAt(i)] as number;
    if ((t & LETTER) !== 0) out += (t & UPPER) !== 0 ? '1' : '0';
  }
  return out;
}

function addPosting(postings: Map<number, Posting>, { entity, flags, prior }: AliasEntry): void {
  const known = postings.get(entity);
  if (!known) {
    postings.set(entity, { entity, flags, prior });
    return;
  }
  known.prior = Math.max(known.prior, prior);
  known.flags = ((known.flags | flags) & ~ONLY_IF_ALL) | (known.flags & flags & ONLY_IF_ALL);
}

/**
 * Compiles aliases into the binary section that {@link openLexicon} reads. Equal input gives equal bytes. Aliases
 * that fold alike become one with several postings, best prior first; aliases without a letter, or too long to be
 * met in text, are left out. Case-sensitive aliases stay apart from others and from other letter cases.
 */
export function writeLexicon(entries: readonly AliasEntry[]): Uint8Array {
  const tokens = new Tokens(NAME);
  const merged = new Map<string, Merged>();
  const paths: AliasPath[] = [];
  for (const entry of entries) {
    const exact = (entry.flags & AliasFlag.CaseSensitive) !== 0;
    const key = canonical(entry.alias, tokens) + (exact ? `\u0000${casePattern(entry.alias)}` : '');
    let one = merged.get(key);
    if (!one) {
      const path = aliasPath(entry.alias, tokens);
      if (!path) continue;
      paths.push(path);
      one = { key, surface: entry.alias, whole: path.whole, postings: new Map() };
      merged.set(key, one);
    }
    addPosting(one.postings, entry);
  }
  return assemble([...merged.values()], paths);
}

function byPrior(a: Posting, b: Posting): number {
  return storedPrior(b.prior) - storedPrior(a.prior) || a.entity - b.entity;
}

/** Buckets: count byte, fingerprints, records; an empty bucket takes no bytes. */
function writeBuckets(aliases: Merged[], offsets: Int32Array): ByteSink {
  const sink = new ByteSink();
  aliases.sort((a, b) => (a.whole >>> 0) - (b.whole >>> 0) || (a.key < b.key ? -1 : 1));
  const buckets = offsets.length - 1;
  for (let bucket = 0, from = 0; bucket < buckets; bucket++) {
    let to = from;
    while (to < aliases.length && slot((aliases[to] as Merged).whole, buckets) === bucket) to++;
    const group = aliases.slice(from, to);
    if (group.length > 0) sink.byte(group.length);
    for (const { whole } of group) sink.byte(fingerprint(whole));
    for (const { surface, postings } of group) writeRecord(sink, surface, [...postings.values()].sort(byPrior));
    offsets[bucket + 1] = sink.length;
    from = to;
  }
  return sink;
}

function collect(paths: readonly AliasPath[], of: (path: AliasPath) => readonly number[]): Int32Array {
  const out = new Int32Array(paths.reduce((sum, path) => sum + of(path).length, 0));
  let at = 0;
  for (const path of paths) for (const hash of of(path)) out[at++] = hash;
  return out;
}

function assemble(aliases: Merged[], paths: readonly AliasPath[]): Uint8Array {
  const offsets = new Int32Array(Math.max(1, Math.ceil(aliases.length / BUCKET_LOAD)) + 1);
  const sink = writeBuckets(aliases, offsets);
  const singles = [...new Set(paths.map((p) => p.single).filter((unit) => unit >= 0))].sort((a, b) => a - b);
  const long = paths.filter((p) => p.long);
  const short = paths.filter((p) => !p.long);
  const anySmall = paths.some((p) => p.small);
  return join(aliases.length, anySmall, [
    buildFilter(
      collect(paths, (p) => p.heads),
      collect(short, (p) => p.heads),
      HEAD_BITS,
    ),
    buildFilter(
      collect(long, (p) => p.beginnings),
      Int32Array.from(long, (p) => p.whole),
      PREFIX_BITS,
    ),
    offsets,
    Uint16Array.from(singles),
    sink.bytes.subarray(0, sink.length),
  ]);
}

type Part = Int32Array | Uint16Array | Uint8Array;

function join(aliasCount: number, anySmall: boolean, parts: readonly Part[]): Uint8Array {
  const header = new Uint32Array(HEADER_WORDS);
  let length = header.byteLength;
  parts.forEach((part, i) => {
    header[Field.HeadsOffset + 2 * i] = length;
    header[Field.HeadsWords + 2 * i] = part.length;
    length += (part.byteLength + 7) & ~7;
  });
  header[Field.Magic] = MAGIC;
  header[Field.Version] = VERSION;
  header[Field.ByteLength] = length;
  header[Field.AliasCount] = aliasCount;
  header[Field.AnySmall] = anySmall ? 1 : 0;
  header[Field.BucketCount] = (header[Field.BucketCount] ?? 1) - 1;
  const out = new Uint8Array(length);
  out.set(new Uint8Array(header.buffer), 0);
  parts.forEach((part, i) => {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), header[Field.HeadsOffset + 2 * i]);
  });
  return out;
}
