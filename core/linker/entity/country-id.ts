import type { EntityTable } from '../../pack/entity-table';

const START = 'country-';
const LENGTH = START.length + 2;

/** True of a country; "country-club-us" is a town. */
export const isCountry = (entity: number, entities: EntityTable): boolean => {
  const id = entities.id(entity);
  return id.length === LENGTH && id.startsWith(START);
};
