import { canonical, NAME } from '../text/canonical';
import { LETTER, UPPER } from '../text/fold-classes';
import { FOLD } from '../text/fold-units';
import { Tokens } from '../text/tokens';
import { type AliasPath, aliasPath } from './alias-path';
import { buildNameFilter } from './build-name-filter';
import { encodeAliases, type NamedPostings } from './encode-aliases';
import { buildFilter } from './filter';
import { Field, HEADER_WORDS, MAGIC, PARTS, storedPrior, VERSION } from './layout';
import { type AliasEntry, AliasFlag, type Posting } from './lexicon';
import { buildRunStarts } from './run-starts';
import type { Sections } from './sections';
import { buildSketches } from './small-words';

interface Merged {
  key: string;
  surface: string;
  postings: Map<number, Posting>;
}

/** Flags that hold only if every entry of the alias and entity says so: an attested full form wins. */
const ONLY_IF_ALL = AliasFlag.Generated | AliasFlag.Short;

/** Filter bits for each key. */
const HEAD_BITS = 20;
const PREFIX_BITS = 12;

function byPrior(a: Posting, b: Posting): number {
  return storedPrior(b.prior) - storedPrior(a.prior) || a.entity - b.entity;
}

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

/** The binary section that {@link openLexicon} reads. Equal input gives equal bytes. See {@link compileLexicon}. */
export const writeLexicon = (entries: readonly AliasEntry[]): Uint8Array => compileLexicon(entries).section;

/**
 * Compiles aliases. Those that fold alike become one with several postings, best prior first; aliases without a letter,
 * or too long to be met in text, are left out. Case-sensitive aliases stay apart from others and from other letter cases.
 * @returns the binary section, and the aliases as they are written in it, by number
 */
export function compileLexicon(entries: readonly AliasEntry[]): { section: Uint8Array; surfaces: string[] } {
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
      one = { key, surface: entry.alias, postings: new Map() };
      merged.set(key, one);
    }
    addPosting(one.postings, entry);
  }
  const sorted = [...merged.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const aliases = sorted.map(({ surface, postings }) => ({ surface, postings: [...postings.values()].sort(byPrior) }));
  return { section: assemble(aliases, paths), surfaces: aliases.map(({ surface }) => surface) };
}

function collect(paths: readonly AliasPath[], of: (path: AliasPath) => readonly number[]): Int32Array {
  const out = new Int32Array(paths.reduce((sum, path) => sum + of(path).length, 0));
  let at = 0;
  for (const path of paths) for (const hash of of(path)) out[at++] = hash;
  return out;
}

function assemble(aliases: readonly NamedPostings[], paths: readonly AliasPath[]): Uint8Array {
  const long = paths.filter((p) => p.long);
  const short = paths.filter((p) => !p.long);
  const heads = (of: readonly AliasPath[]) => collect(of, (p) => p.heads);
  const wholes = Int32Array.from(long, (p) => p.whole);
  const singles = new Set(paths.map((p) => p.single).filter((unit) => unit >= 0));
  const encoded = encodeAliases(aliases);
  const names = buildNameFilter(new Set(paths.map((p) => p.whole)));
  return join({
    aliasCount: aliases.length,
    entityBits: encoded.entityBits,
    segment: names.segment,
    seed: names.seed,
    names: names.bytes,
    heads: buildFilter(heads(long), heads(short), HEAD_BITS),
    runs: buildRunStarts(paths.flatMap((p) => (p.runStart === undefined ? [] : [p.runStart]))),
    prefixes: buildFilter(
      collect(long, (p) => p.beginnings),
      wholes,
      PREFIX_BITS,
    ),
    smalls: buildSketches(paths.flatMap((p) => p.small ?? [])),
    singles: Uint16Array.from(singles).sort(),
    ...encoded.parts,
  });
}

function join(parts: Sections): Uint8Array {
  const header = new Uint32Array(HEADER_WORDS);
  let length = header.byteLength;
  PARTS.forEach(([name], i) => {
    header[Field.Parts + 2 * i] = length;
    header[Field.Parts + 2 * i + 1] = parts[name].length;
    length += (parts[name].byteLength + 7) & ~7;
  });
  header[Field.Magic] = MAGIC;
  header[Field.Version] = VERSION;
  header[Field.ByteLength] = length;
  header[Field.AliasCount] = parts.aliasCount;
  header[Field.EntityBits] = parts.entityBits;
  header[Field.Segment] = parts.segment;
  header[Field.Seed] = parts.seed;
  const out = new Uint8Array(length);
  out.set(new Uint8Array(header.buffer), 0);
  PARTS.forEach(([name], i) => {
    const { buffer, byteOffset, byteLength } = parts[name];
    out.set(new Uint8Array(buffer, byteOffset, byteLength), header[Field.Parts + 2 * i]);
  });
  return out;
}
