import { KINDS } from '../card/entity-card';
import type { DatasetInfo } from '../page/page-state';
import { crc32 } from './crc32';
import {
  FORMAT_VERSION,
  HEADER,
  HEADER_BYTES,
  HEADER_TEXT_BYTES,
  MAGIC,
  SECTION_ENTRY_BYTES,
  SECTIONS,
  type Sections,
} from './pack-format';

/** Lays header, section table and sections out as `index.pack`. Equal input gives equal bytes. */
export function writeIndex(info: DatasetInfo, sections: Sections): Uint8Array {
  const bodyStart = align(HEADER_BYTES + SECTIONS.length * SECTION_ENTRY_BYTES);
  let length = bodyStart;
  for (const tag of SECTIONS) length = align(length) + sections[tag].length;
  const bytes = new Uint8Array(align(length));
  const view = new DataView(bytes.buffer);
  writeHeader(view, info, bytes.length);
  let offset = bodyStart;
  SECTIONS.forEach((tag, number) => {
    const entry = HEADER_BYTES + number * SECTION_ENTRY_BYTES;
    writeAscii(view, entry, tag, 4);
    view.setUint32(entry + 4, offset, true);
    view.setUint32(entry + 8, sections[tag].length, true);
    bytes.set(sections[tag], offset);
    offset = align(offset + sections[tag].length);
  });
  view.setUint32(HEADER.bodyCrc, crc32(bytes.subarray(bodyStart)), true);
  view.setUint32(HEADER.headCrc, crc32(bytes.subarray(0, bodyStart)), true);
  return bytes;
}

function writeHeader(view: DataView, info: DatasetInfo, length: number): void {
  view.setUint32(HEADER.magic, MAGIC, true);
  view.setUint32(HEADER.format, FORMAT_VERSION, true);
  view.setUint32(HEADER.sections, SECTIONS.length, true);
  view.setUint32(HEADER.length, length, true);
  view.setUint32(HEADER.entities, info.entities, true);
  view.setUint32(HEADER.aliases, info.aliases, true);
  KINDS.forEach((kind, number) => {
    view.setUint32(HEADER.kinds + number * 4, info.kinds[kind], true);
  });
  writeAscii(view, HEADER.version, info.version, HEADER_TEXT_BYTES);
  writeAscii(view, HEADER.asOf, info.asOf, HEADER_TEXT_BYTES);
}

function writeAscii(view: DataView, offset: number, text: string, room: number): void {
  if (text.length > room) throw new RangeError(`${text} is longer than ${room} bytes`);
  for (let i = 0; i < text.length; i++) view.setUint8(offset + i, text.charCodeAt(i));
}

const align = (offset: number) => (offset + 7) & ~7;
