/**
 * Layout of `index.pack`, the file a woken worker reads; see docs/pack-format.md. Numbers are little-endian.
 *
 * header: 0 magic "BGPK" · 4 format version · 8 section count · 12 file length · 16 crc32 of header and section table
 *         (this field as 0) · 20 crc32 of all sections · 24 entities · 28 aliases · 32 entities by kind, five numbers
 *         · 52 data version, 12 ASCII · 64 newest source date, 12 ASCII · 76 reserved
 * section table: tag (four ASCII letters) · offset · length, 12 bytes each; sections start at multiples of 8.
 */
export const MAGIC = 0x4b504742;
export const FORMAT_VERSION = 11;
export const HEADER_BYTES = 80;
export const SECTION_ENTRY_BYTES = 12;

export const HEADER = {
  magic: 0,
  format: 4,
  sections: 8,
  length: 12,
  headCrc: 16,
  bodyCrc: 20,
  entities: 24,
  aliases: 28,
  kinds: 32,
  version: 52,
  asOf: 64,
} as const;
export const HEADER_TEXT_BYTES = 12;

/** The sections of a pack. Unknown ones are skipped, a missing one is `damaged`. */
export const SECTIONS = [
  'LEXI', // lexicon
  'IDS_', // ids by entity number, as far as they do not follow from the name
  'IDSO', // entity numbers in code-unit order of their slugs, as few bits as they need
  'NAME', // names by entity number, front-coded in symbols
  'KIND', // index into KINDS, half a byte
  'CTRY', // codes of countries, then the number of each entity's, one byte
  'POPU', // popularity × 255, one byte
  'LINE', // number of a line in LINS
  'LINS', // lines, each once, sorted and front-coded in symbols
  'NBRO', // neighbours: how many by entity number, half a byte each, and where every 32nd list begins
  'NBRV', // neighbours: entity numbers, ascending, the low 16 bits of each
  'NBRC', // neighbours: carries, positions in NBRV from which a list's numbers are 65,536 more
  'TTLO', // entities that hold offices, ascending; then where the titles of each begin, and the end of the last
  'TTLV', // titles: from, to, number in TTLS; 0 = open
  'TTLS', // title words, one a line, sorted and front-coded in symbols
  'SRCS', // sources that many cards cite, JSON
  'CARD', // card blocks: first entity, file, offset, length
  'DRAW', // drawing blocks, same layout; first = number of the first drawing
] as const;
export type SectionTag = (typeof SECTIONS)[number];
export type Sections = Record<SectionTag, Uint8Array>;

/** Fields of the directory for one block of cards or drawings: nested columns as JSON, in the zlib format. */
export const BLOCK_FIELDS = 4;
/** Name of the card file `number`, beside `index.pack`. */
export const cardFileName = (number: number) => `cards-${String(number).padStart(2, '0')}.pack`;
export const INDEX_FILE_NAME = 'index.pack';

/** View of a section as 32-bit numbers. Sections start at multiples of 8, so this never copies. */
export const wordsOf = (section: Uint8Array) =>
  new Uint32Array(section.buffer, section.byteOffset, section.byteLength >>> 2);

/** View of a section as 16-bit numbers. */
export const halfWordsOf = (section: Uint8Array) =>
  new Uint16Array(section.buffer, section.byteOffset, section.byteLength >>> 1);

/** Entity numbers in a row: a view of 16-bit ones, or made of what does not fit into these. */
export type EntityNumbers = Uint16Array | Uint32Array;
