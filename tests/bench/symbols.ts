/** `npm run bench:symbols`: bytes of the dataset's strings as they are and as the pack holds them, and times to write and read. */
import { readFileSync } from 'node:fs';
import { EntityColumns } from '../../core/pack/entity-columns';
import { FrontColumn, writeFront } from '../../core/pack/front-column';
import { openSections } from '../../core/pack/open-sections';
import { INDEX_FILE_NAME } from '../../core/pack/pack-format';
import { writeStrings } from '../../core/pack/string-column';

const { sections } = openSections(new Uint8Array(readFileSync(`build/data/${INDEX_FILE_NAME}`)).buffer);
const entities = new EntityColumns(sections);
const numbers = Array.from({ length: entities.count }, (_, entity) => entity);
const sorted = (strings: readonly string[]) => [...new Set(strings)].sort();
const columns: [string, string[]][] = [
  ['names', numbers.map((entity) => entities.name(entity))],
  ['lines', sorted(numbers.map((entity) => entities.line(entity)))],
  ['offices', sorted(numbers.flatMap((entity) => entities.titles(entity).map(({ words }) => words.join('\n'))))],
];

console.log('           strings   as they are   in the pack   ms to write   µs to read one');
for (const [name, strings] of columns) {
  const start = performance.now();
  const section = writeFront(strings);
  const written = performance.now();
  const column = new FrontColumn(section);
  for (const number of strings.keys()) column.get(number);
  const read = ((performance.now() - written) * 1000) / strings.length;
  const figures = [
    strings.length,
    writeStrings(strings).length,
    section.length,
    Math.round(written - start),
    read.toFixed(2),
  ];
  const widths = [8, 14, 14, 14, 17];
  console.log(name.padEnd(9), ...figures.map((figure, at) => String(figure).padStart((widths[at] ?? 0) - 1)));
}
