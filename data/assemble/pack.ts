import { zlib } from 'libdeflate';
import { type EntityCard, KINDS, type Kind } from '../../core/card/entity-card';
import type { AliasEntry } from '../../core/lexicon/lexicon';
import { compileLexicon } from '../../core/lexicon/write-lexicon';
import { cardFileName, INDEX_FILE_NAME, type Sections } from '../../core/pack/pack-format';
import { SharedSourcesWriter } from '../../core/pack/shared-sources';
import { type StoredMap, storeCard } from '../../core/pack/stored-card';
import { BlockWriter } from '../../core/pack/write-blocks';
import { type EntityRow, writeColumns } from '../../core/pack/write-columns';
import { writeIndex } from '../../core/pack/write-index';
import type { DatasetInfo } from '../../core/page/page-state';
import type { Outline } from '../maps/outlines';
import type { Draft } from '../model';
import { isWellKnown } from './order';

/**
 * How hard libdeflate tries, of 1 to 12. This is 3 % smaller than the hardest of zlib and takes four times as long; 12
 * would save another half a per cent in twice that time (`npm run bench:deflate`). Unlike zlib's, its bytes do not
 * depend on the version of Node.
 */
const EFFORT = 10;

interface PackInput {
  version: string;
  asOf: string;
  entities: readonly Draft[];
  rows: readonly EntityRow[];
  cards: readonly EntityCard[];
  aliases: AliasEntry[];
  outlines: ReadonlyMap<string, Outline>;
}

/** The files of the pack by name. Equal input gives equal bytes. */
export function packFilesOf(input: PackInput): Map<string, Uint8Array> {
  const blocks = new BlockWriter((bytes) => zlib(bytes, EFFORT));
  const outlineNumbers = new Map([...input.outlines.keys()].map((name, number) => [name, number]));
  const drawings = [...input.outlines.values()].map((outline) => outline.drawing);
  const sources = new SharedSourcesWriter(input.cards);
  const lexicon = compileLexicon(smallFirst(input.aliases));
  const numbers = new Map(lexicon.surfaces.map((surface, number) => [surface, number]));
  const aliasOf = (text: string): number | undefined => numbers.get(text);
  const entityNumbers = new Map(input.cards.map(({ id }, number) => [id, number]));
  const numberOf = (id: string): number => {
    const number = entityNumbers.get(id);
    if (number === undefined)
      throw new Error(`a relation leads to "${id}", which is no entity; it should have been dropped as dead`);
    return number;
  };
  const stored = input.cards.map((card, entity) => {
    const draft = input.entities[entity] as Draft;
    const flag = draft.flag && drawings.push(draft.flag) - 1;
    return storeCard(card, { sources, aliasOf, numberOf, flag, map: mapOf(draft, input.outlines, outlineNumbers) });
  });
  const sections = {
    LEXI: lexicon.section,
    DRAW: blocks.write(drawings),
    CARD: blocks.write(stored, input.entities.filter(isWellKnown).length),
    SRCS: sources.section(),
    ...writeColumns(input.rows),
  } as Sections;
  blocks.finish();
  const files = new Map([[INDEX_FILE_NAME, writeIndex(infoOf(input), sections)]]);
  for (const [number, file] of blocks.files.entries()) files.set(cardFileName(number), file);
  return files;
}

function mapOf(
  draft: Draft,
  outlines: ReadonlyMap<string, Outline>,
  numbers: ReadonlyMap<string, number>,
): StoredMap | undefined {
  // A place whose spot is not known still has its country; the card says whose outline it is.
  const name = draft.outline ?? (draft.at || draft.kind === 'place' ? draft.country : undefined);
  const number = name === undefined ? undefined : numbers.get(name);
  if (name === undefined || number === undefined) return undefined;
  if (!draft.at) return { drawing: number };
  const at = outlines.get(name)?.place(...draft.at);
  if (at) return { drawing: number, at };
  return draft.outline === undefined ? undefined : { drawing: number };
}

/**
 * What is known in small letters too, "guerra fría", comes before its other spelling, "Guerra Fría": the lexicon keeps the
 * first, and finds a name that has a capital in texts only where they have it.
 */
const smallFirst = (aliases: readonly AliasEntry[]): AliasEntry[] => {
  const isSmall = ({ alias }: AliasEntry): boolean => alias === alias.toLowerCase() && alias !== alias.toUpperCase();
  return [...aliases.filter(isSmall), ...aliases.filter((entry) => !isSmall(entry))];
};

function infoOf({ version, asOf, entities, aliases }: PackInput): DatasetInfo {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of entities) kinds[kind]++;
  return { version, asOf, entities: entities.length, aliases: aliases.length, kinds };
}
