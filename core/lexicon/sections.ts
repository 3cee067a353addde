import { Field, HEADER_WORDS, MAGIC, VERSION } from './layout';

/** Thrown when bytes are not a lexicon this version can read. */
export class LexiconFormatError extends Error {
  override readonly name = 'LexiconFormatError';
}

/** Views over the parts of a section; nothing is copied or parsed. */
export interface Sections {
  aliasCount: number;
  /** Some aliases have only small letters. */
  anySmall: boolean;
  heads: Int32Array;
  prefixes: Int32Array;
  buckets: Int32Array;
  singles: Uint16Array;
  records: Uint8Array;
}

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
  const part = (index: number, width: number, extra = 0) => {
    const offset = field(index);
    const length = field(index + 1) + extra;
    if (offset % 8 !== 0 || offset + length * width > bytes.byteLength) throw new LexiconFormatError('parts overrun');
    return [buffer, byteOffset + offset, length] as const;
  };
  return {
    aliasCount: field(Field.AliasCount),
    anySmall: field(Field.AnySmall) !== 0,
    heads: new Int32Array(...part(Field.HeadsOffset, 4)),
    prefixes: new Int32Array(...part(Field.PrefixesOffset, 4)),
    buckets: new Int32Array(...part(Field.BucketsOffset, 4, 1)),
    singles: new Uint16Array(...part(Field.SinglesOffset, 2)),
    records: new Uint8Array(...part(Field.RecordsOffset, 1)),
  };
}
