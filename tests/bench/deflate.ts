/** `npm run bench:deflate`: bytes and time of the card blocks with zlib and with libdeflate, one after the other. */
import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { deflate } from 'libdeflate';
import { openSections } from '../../core/pack/open-sections';
import { BLOCK_FIELDS, cardFileName, INDEX_FILE_NAME, wordsOf } from '../../core/pack/pack-format';

const read = (name: string) => new Uint8Array(readFileSync(`build/data/${name}`)); // a copy, so that its buffer begins with the file
const { sections } = openSections(read(INDEX_FILE_NAME).buffer);
const blocks = [sections.CARD, sections.DRAW].flatMap(blocksOf);

const ways: [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['zlib 9', (bytes) => deflateRawSync(bytes, { level: 9 })],
  ...[9, 10, 11, 12].map((level): [string, (bytes: Uint8Array) => Uint8Array] => [
    `libdeflate ${level}`,
    (bytes) => deflate(bytes, level),
  ]),
];
let reference = 0;
for (const [name, compress] of ways) {
  const start = performance.now();
  const bytes = blocks.reduce((sum, block) => sum + compress(block).length, 0);
  const time = performance.now() - start;
  reference ||= bytes;
  console.log(`${name.padEnd(13)} ${bytes} bytes  ${(bytes / reference).toFixed(3)}  ${(time / 1000).toFixed(1)} s`);
}

/** The blocks that a directory section lists, unpacked. */
function blocksOf(directory: Uint8Array): Uint8Array[] {
  const words = wordsOf(directory);
  return Array.from({ length: words.length / BLOCK_FIELDS }, (_, block) => {
    const [, file = 0, offset = 0, length = 0] = words.subarray(block * BLOCK_FIELDS);
    return new Uint8Array(inflateRawSync(read(cardFileName(file)).subarray(offset, offset + length)));
  });
}
