import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { partOf } from './division-told';

/** Names of parts of countries, made of a town's name. */
const PARTS = 'Oblast Governorate Province Region District County Department Prefecture Voivodeship State'.split(' ');

/** The part of a country named after a town, "Kharkiv Oblast"; -1 when the dataset has none. */
export function partNamedAfter(town: number, lexicon: Lexicon, entities: EntityTable): number {
  for (const part of PARTS) {
    const name = `${entities.name(town)} ${part}`;
    for (const { alias } of wholeNames(name, 'en', lexicon)) {
      const found = lexicon.postings(alias).find(({ entity }) => {
        return entities.country(entity) === entities.country(town) && partOf(entity, entities) !== '';
      });
      if (found) return found.entity;
    }
  }
  return -1;
}
