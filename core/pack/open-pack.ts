import type { Drawing, EntityCard } from '../card/entity-card';
import type { Lexicon } from '../lexicon/lexicon';
import type { DatasetInfo } from '../page/page-state';
import { BlockReader, CardFiles, type ReadCardFile } from './block-reader';
import { EntityColumns } from './entity-columns';
import type { EntityTable } from './entity-table';
import { openSections } from './open-sections';
import { SharedSources } from './shared-sources';
import { restoreCard, type StoredCard } from './stored-card';

export interface Pack {
  info: DatasetInfo;
  lexicon: Lexicon;
  entities: EntityTable;
  /**
   * Cards by entity id, in the order asked; unknown ids are left out.
   * @throws PackError when a card block is damaged, or what `readCardFile` throws
   */
  cards(ids: readonly string[]): Promise<EntityCard[]>;
}

interface PackParts {
  /** Makes the lexicon over its section; given so that packs can be opened without one in tests. */
  openLexicon: (section: Uint8Array) => Lexicon;
  /** Bytes of `cards-NN.pack` (core/pack/pack-format.ts cardFileName). */
  readCardFile: ReadCardFile;
}

/**
 * Opens `index.pack`: checks the header, makes views, reads nothing else.
 * @throws PackError
 */
export function openPack(index: ArrayBuffer, { openLexicon, readCardFile }: PackParts): Pack {
  const { info, sections } = openSections(index);
  const lexicon = openLexicon(sections.LEXI);
  const entities = new EntityColumns(sections);
  const sources = new SharedSources(sections.SRCS);
  const files = new CardFiles(readCardFile);
  const cards = new BlockReader<StoredCard>(sections.CARD, files);
  const drawings = new BlockReader<Drawing>(sections.DRAW, files);

  async function card(entity: number): Promise<EntityCard> {
    const stored = await cards.item(entity);
    const numbers = [stored.flag, stored.map?.drawing].filter((number) => number !== undefined);
    const drawn = await Promise.all(numbers.map(async (number) => [number, await drawings.item(number)] as const));
    return restoreCard(stored, entity, { entities, sources, surface: lexicon.surface, drawings: new Map(drawn) });
  }

  return {
    info,
    lexicon,
    entities,
    cards(ids) {
      const known = ids.map((id) => entities.numberOf(id)).filter((entity) => entity >= 0);
      return Promise.all(known.map(card));
    },
  };
}
