/**
 * `npm run bench:deflate`: bytes and time of the card blocks with zlib and with libdeflate, one after the other; and what
 * they would take as records in a row, and with the names spelt that the lexicon has.
 */
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { zlib } from 'libdeflate';
import { openLexicon } from '../../core/lexicon/open-lexicon';
import { viewOf } from '../../core/pack/column-view';
import { columnOf, type Value } from '../../core/pack/nested-columns';
import { openSections } from '../../core/pack/open-sections';
import { BLOCK_FIELDS, cardFileName, INDEX_FILE_NAME, wordsOf } from '../../core/pack/pack-format';
import type { StoredCard } from '../../core/pack/stored-card';
import { restoreNames } from '../../core/pack/stored-names';

const read = (name: string) => new Uint8Array(readFileSync(`build/data/${name}`)); // a copy, so that its buffer begins with the file
const { sections, info } = openSections(read(INDEX_FILE_NAME).buffer);
const lexicon = openLexicon(sections.LEXI);
const cards = blocksOf(sections.CARD, info.entities);
const blocks = [...cards, ...blocksOf(sections.DRAW, 0)].map(({ bytes }) => bytes);

let reference = 0;
function row(name: string, blocks: readonly Uint8Array[], compress: (bytes: Uint8Array) => Uint8Array): void {
  const start = performance.now();
  const bytes = blocks.reduce((sum, block) => sum + compress(block).length, 0);
  const time = performance.now() - start;
  reference ||= bytes;
  console.log(`${name.padEnd(30)} ${bytes} bytes  ${(bytes / reference).toFixed(3)}  ${(time / 1000).toFixed(1)} s`);
}

row('zlib 9', blocks, (bytes) => deflateSync(bytes, { level: 9 }));
for (const level of [9, 10, 11, 12]) row(`libdeflate ${level}`, blocks, (bytes) => zlib(bytes, level));

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const spelt = ({ alsoWritten, ...card }: StoredCard) => ({
  ...card,
  ...(alsoWritten && { alsoWritten: restoreNames(alsoWritten, lexicon.surface) }),
});
const ways: [string, (items: StoredCard[]) => unknown][] = [
  ['cards', (items) => columnOf(items as unknown as Value[])],
  ['cards, names spelt', (items) => columnOf(items.map(spelt) as unknown as Value[])],
  ['cards as records', (items) => items],
  ['cards as records, names spelt', (items) => items.map(spelt)],
];
reference = 0;
for (const [name, form] of ways) {
  const formed = cards.map(({ items }) => bytesOf(form(items)));
  row(name, formed, (bytes) => zlib(bytes, 10));
}

/** The blocks that a directory section lists, unpacked; `end` is the number of items. */
function blocksOf(directory: Uint8Array, end: number): { bytes: Uint8Array; items: StoredCard[] }[] {
  const words = wordsOf(directory);
  const count = words.length / BLOCK_FIELDS;
  return Array.from({ length: count }, (_, block) => {
    const [first = 0, file = 0, offset = 0, length = 0] = words.subarray(block * BLOCK_FIELDS);
    const bytes = new Uint8Array(inflateSync(read(cardFileName(file)).subarray(offset, offset + length)));
    const view = viewOf(JSON.parse(new TextDecoder().decode(bytes)));
    const next = block + 1 < count ? (words[(block + 1) * BLOCK_FIELDS] as number) : end;
    const items = Array.from({ length: Math.max(0, next - first) }, (_, item) => view(item) as unknown as StoredCard);
    return { bytes, items };
  });
}
