import { KINDS, type Kind } from '../card/entity-card';
import type { DatasetInfo } from '../page/page-state';
import { crc32 } from './crc32';
import { PackError } from './pack-error';
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

/**
 * Checks the header of `index.pack` and makes a view of every section. The sections themselves are not read:
 * use {@link verifyIndex} where there is time for it.
 * @throws PackError
 */
export function openSections(buffer: ArrayBuffer): { info: DatasetInfo; sections: Sections } {
  const view = new DataView(buffer);
  checkHeader(view);
  const found = new Map<string, Uint8Array>();
  const count = view.getUint32(HEADER.sections, true);
  for (let number = 0; number < count; number++) {
    const entry = HEADER_BYTES + number * SECTION_ENTRY_BYTES;
    const offset = view.getUint32(entry + 4, true);
    const length = view.getUint32(entry + 8, true);
    if (offset % 8 !== 0 || offset + length > buffer.byteLength)
      throw new PackError('damaged', 'section outside the file');
    found.set(readAscii(view, entry, 4), new Uint8Array(buffer, offset, length));
  }
  for (const tag of SECTIONS) if (!found.has(tag)) throw new PackError('damaged', `no section ${tag}`);
  return { info: readInfo(view), sections: Object.fromEntries(found) as Sections };
}

/**
 * Reads the whole file against its checksum (some 3 ms a megabyte): in tests, or where there is time.
 * @throws PackError
 */
export function verifyIndex(buffer: ArrayBuffer): void {
  const view = new DataView(buffer);
  checkHeader(view);
  const body = new Uint8Array(buffer, headLength(view));
  if (crc32(body) !== view.getUint32(HEADER.bodyCrc, true))
    throw new PackError('damaged', 'checksum of the sections differs');
}

function checkHeader(view: DataView): void {
  if (view.byteLength < HEADER_BYTES || view.getUint32(HEADER.magic, true) !== MAGIC) {
    throw new PackError('not-a-pack', 'the file does not begin with BGPK');
  }
  const format = view.getUint32(HEADER.format, true);
  if (format !== FORMAT_VERSION)
    throw new PackError('other-format', `format ${format}, this reader knows ${FORMAT_VERSION}`);
  const length = view.getUint32(HEADER.length, true);
  if (length !== view.byteLength) throw new PackError('truncated', `${view.byteLength} bytes of ${length}`);
  const end = headLength(view);
  if (end > length) throw new PackError('damaged', 'section table longer than the file');
  const head = new Uint8Array(view.buffer.slice(0, end));
  head.fill(0, HEADER.headCrc, HEADER.headCrc + 4);
  if (crc32(head) !== view.getUint32(HEADER.headCrc, true))
    throw new PackError('damaged', 'checksum of the header differs');
}

const headLength = (view: DataView) =>
  (HEADER_BYTES + view.getUint32(HEADER.sections, true) * SECTION_ENTRY_BYTES + 7) & ~7;

function readInfo(view: DataView): DatasetInfo {
  const kinds = KINDS.map((kind, number) => [kind, view.getUint32(HEADER.kinds + number * 4, true)]);
  return {
    version: readAscii(view, HEADER.version, HEADER_TEXT_BYTES),
    asOf: readAscii(view, HEADER.asOf, HEADER_TEXT_BYTES),
    entities: view.getUint32(HEADER.entities, true),
    aliases: view.getUint32(HEADER.aliases, true),
    kinds: Object.fromEntries(kinds) as Record<Kind, number>,
  };
}

function readAscii(view: DataView, offset: number, room: number): string {
  let text = '';
  for (let i = 0; i < room; i++) {
    const code = view.getUint8(offset + i);
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}
