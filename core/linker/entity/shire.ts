import type { EntityTable } from '../../pack/entity-table';

/** How the lines of British and Irish counties begin; of the towns there only the land is known. */
const SHIRE = /^County of (?:England|Wales|Scotland|Northern Ireland|Ireland)\b/;

export const isShire = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'place' && SHIRE.test(entities.line(entity));
