import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';

const WELL_KNOWN = 0.6;

/** Towns joined by a hyphen are one place, Hesse-Darmstadt; countries, people and bodies are two parties. */
export const standsAlone = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) !== 'place' || entities.popularity(entity) >= WELL_KNOWN || isCountry(entity, entities);
