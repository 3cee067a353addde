import { Field, HEADER_WORDS, MAGIC, PARTS, VERSION } from './layout';

/** Thrown when bytes are not a lexicon this version can read. */
export class LexiconFormatError extends Error {
  override readonly name = 'LexiconFormatError';
}

/** Views over the parts of a section, see layout.ts; nothing is copied or parsed. */
export interface Sections {
  aliasCount: number;
  entityBits: number;
  segment: number;
  seed: number;
  heads: Int32Array;
  runs: Int32Array;
  prefixes: Int32Array;
  names: Uint8Array;
  smalls: Int32Array;
  singles: Uint16Array;
  contexts: Uint16Array;
  followerStarts: Uint16Array;
  followers: Uint16Array;
  meanings: Int32Array;
  codeLengths: Uint8Array;
  blocks: Int32Array;
  stream: Uint8Array;
}

const VIEWS = { 1: Uint8Array, 2: Uint16Array, 4: Int32Array };

/** Lays views over `bytes` (copied first when it does not begin at a multiple of 8). */
export function openSections(bytes: Uint8Array): Sections {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new LexiconFormatError('too short for a lexicon header');
  const { buffer, byteOffset } = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  const field = (index: number) => header[index] as number;
  if (field(Field.Magic) !== MAGIC) throw new LexiconFormatError('not a lexicon: wrong magic number');
  if (field(Field.Version) !== VERSION) {
    throw new LexiconFormatError(`lexicon format ${field(Field.Version)}, this reader knows ${VERSION}`);
  }
  if (field(Field.ByteLength) !== bytes.byteLength) {
    throw new LexiconFormatError(`lexicon of ${field(Field.ByteLength)} bytes, but ${bytes.byteLength} are here`);
  }
  const parts = PARTS.map(([name, width], i) => {
    const offset = field(Field.Parts + 2 * i);
    const length = field(Field.Parts + 2 * i + 1);
    if (offset % 8 !== 0 || offset + length * width > bytes.byteLength) throw new LexiconFormatError('parts overrun');
    return [name, new VIEWS[width](buffer as ArrayBuffer, byteOffset + offset, length)];
  });
  return {
    ...Object.fromEntries(parts),
    aliasCount: field(Field.AliasCount),
    entityBits: field(Field.EntityBits),
    segment: field(Field.Segment),
    seed: field(Field.Seed),
  } as Sections;
}
