import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityCard } from '../../core/card/entity-card';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { openLexicon } from '../../core/lexicon/open-lexicon';
import { openPack, type Pack } from '../../core/pack/open-pack';
import { cardFileName } from '../../core/pack/pack-format';
import { PACK_FOLDER, packFiles } from '../../data/pack-files';

const bytes = (name: string): ArrayBuffer => {
  const buffer = readFileSync(join(PACK_FOLDER, name));
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
};

/**
 * The compiled dataset as the extension opens it.
 * @param onRead told the name of every file that is read, `index.pack` first
 * @throws when it was not compiled yet
 */
export function openDataset(onRead: (file: string) => void = () => undefined): Pack {
  packFiles();
  const read = (name: string) => {
    onRead(name);
    return bytes(name);
  };
  return openPack(read('index.pack'), { openLexicon, readCardFile: async (number) => read(cardFileName(number)) });
}

/** What tells an entity of the dataset apart from others elsewhere: the line of `npm run entities`. */
export interface Identity {
  id: string;
  title?: string;
  wikidata?: string;
  names: string[];
  kind: string;
}

const CARDS_AT_ONCE = 200;

/** Forms that do not identify what they name. */
const WEAK =
  AliasFlag.Short |
  AliasFlag.Acronym |
  AliasFlag.Generated |
  AliasFlag.Metonym |
  AliasFlag.CommonWord |
  AliasFlag.CommonName;

/** Full names in Latin letters that the dataset gives to one entity alone, by its number; a card lists but some. */
function ownNames({ lexicon }: Pack): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (let alias = 0; alias < lexicon.aliasCount; alias++) {
    const text = lexicon.surface(alias);
    if (!/\p{Script=Latin}/u.test(text)) continue;
    const postings = lexicon.postings(alias);
    const entity = postings[0]?.entity;
    if (entity === undefined || postings.some((posting) => posting.entity !== entity || posting.flags & WEAK)) continue;
    names.set(entity, [...(names.get(entity) ?? []), text]);
  }
  return names;
}

function namesOf(card: EntityCard, others: readonly string[]): string[] {
  const names = [card.name, ...others];
  // Titles of articles have straight apostrophes: Province of L'Aquila.
  return [...new Set([...names, ...names.map((name) => name.replaceAll('’', "'"))])];
}

/** Identities by entity id: the title in Wikipedia where known, the name, and full names that are its alone. */
export async function identitiesOf(pack: Pack): Promise<Map<string, Identity>> {
  const ids = Array.from({ length: pack.entities.count }, (_, entity) => pack.entities.id(entity));
  const cards: EntityCard[] = [];
  for (let at = 0; at < ids.length; at += CARDS_AT_ONCE)
    cards.push(...(await pack.cards(ids.slice(at, at + CARDS_AT_ONCE))));
  const own = ownNames(pack);
  return new Map(
    cards.map((card) => [
      card.id,
      {
        id: card.id,
        kind: card.kind,
        ...(card.wikipedia !== undefined && { title: card.wikipedia }),
        ...(card.wikidata !== undefined && { wikidata: card.wikidata }),
        names: namesOf(card, own.get(pack.entities.numberOf(card.id)) ?? []),
      },
    ]),
  );
}
