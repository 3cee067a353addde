import { KINDS, type Kind } from '../card/entity-card';
import { writeCodes } from './code-column';
import type { TitleSpan } from './entity-table';
import { writeFront } from './front-column';
import { writeIds } from './id-column';
import { writeNeighbours } from './neighbour-column';
import { writeNumbers } from './number-column';
import type { SectionTag } from './pack-format';

/** One entity as the columns hold it; its number is its position. */
export interface EntityRow {
  id: string;
  name: string;
  kind: Kind;
  line: string;
  country: string;
  popularity: number;
  /** Ascending entity numbers. */
  neighbours: readonly number[];
  titles: readonly TitleSpan[];
}

type Columns = Partial<Record<SectionTag, Uint8Array>>;

/** Writes the sections that EntityColumns reads. Slugs must be ASCII and unique. */
export function writeColumns(rows: readonly EntityRow[]): Columns {
  const order = rows.map((_, entity) => entity).sort((a, b) => ((rows[a]?.id ?? '') < (rows[b]?.id ?? '') ? -1 : 1));
  const lines = [...new Set(rows.map((row) => row.line))].sort();
  const lineNumbers = new Map(lines.map((line, number) => [line, number]));
  return {
    IDS_: writeIds(rows),
    IDSO: writeNumbers(order),
    NAME: writeFront(rows.map((row) => row.name)),
    KIND: writeKinds(rows),
    CTRY: writeCodes(rows.map((row) => row.country)),
    POPU: Uint8Array.from(rows, (row) => Math.round(row.popularity * 255)),
    LINE: writeNumbers(rows.map((row) => lineNumbers.get(row.line) ?? 0)),
    LINS: writeFront(lines),
    ...writeNeighbours(rows.map((row) => row.neighbours)),
    ...writeTitles(rows),
  };
}

/** Half a byte an entity, the lower half first. */
function writeKinds(rows: readonly EntityRow[]): Uint8Array {
  const kinds = new Uint8Array(Math.ceil(rows.length / 2));
  rows.forEach(({ kind }, entity) => {
    kinds[entity >>> 1] = (kinds[entity >>> 1] as number) | (KINDS.indexOf(kind) << ((entity & 1) << 2));
  });
  return kinds;
}

function writeTitles(rows: readonly EntityRow[]): Columns {
  const wordsOf = (span: TitleSpan) => span.words.join('\n');
  const words = [...new Set(rows.flatMap((row) => row.titles.map(wordsOf)))].sort();
  const numbers = new Map(words.map((text, number) => [text, number]));
  const values = rows.flatMap((row) =>
    row.titles.flatMap((span) => [span.from ?? 0, span.to ?? 0, numbers.get(wordsOf(span)) ?? 0]),
  );
  // Few entities hold offices: the list of those is shorter than a column.
  const holders = rows.flatMap((row, entity) => (row.titles.length > 0 ? [entity] : []));
  const starts = startsOf(holders.map((entity) => rows[entity]?.titles.length ?? 0));
  return {
    TTLO: bytesOf([...holders, ...starts]),
    TTLV: bytesOf(values),
    TTLS: writeFront(words),
  };
}

/** Running sums: where each row's values begin, and the end of the last. */
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

const bytesOf = (numbers: readonly number[]) => new Uint8Array(Uint32Array.from(numbers).buffer);
