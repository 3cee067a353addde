/** `npx tsx tests/bench/lexicon/parts.ts`: the bytes that each part of the dataset's lexicon takes for an alias. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Field, HEADER_WORDS, PARTS } from '../../../core/lexicon/layout';
import { openSections } from '../../../core/pack/open-sections';
import { PACK_FOLDER } from '../../../data/pack-files';

const file = readFileSync(join(PACK_FOLDER, 'index.pack'));
const { info, sections } = openSections(new Uint8Array(file).buffer);
const lexicon = sections.LEXI;
const header = new Uint32Array(lexicon.buffer, lexicon.byteOffset, HEADER_WORDS);
const aliases = header[Field.AliasCount] ?? 0;

console.log(`dataset ${info.version}: ${aliases} aliases, ${(lexicon.byteLength / aliases).toFixed(2)} bytes each`);
PARTS.forEach(([name, width], index) => {
  const bytes = (header[Field.Parts + 2 * index + 1] ?? 0) * width;
  console.log(`${name.padEnd(16)} ${(bytes / aliases).toFixed(2)}`);
});
