/** What the line of a place tells of where it lies: "City in North Carolina, the United States". */

import type { EntityTable } from '../../pack/entity-table';

/** How the lines of parts of countries begin, the United Kingdom's among them. */
export const REGION =
  /^(?:Country (?:of|in the \p{Ll}+ of) the United Kingdom|Part of the United Kingdom|(?:State|Province|Region|(?:Union |Federal )?[Tt]erritory|Autonomous (?:region|district|oblast|republic)|Constituent republic|Krai|Municipality) (?:of|in) )/u;

/** True of a part of a country that rules over towns: a state, a province. */
export const isRegionPlace = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'place' && REGION.test(entities.line(entity));

export const isPart = (entity: number, entities: EntityTable): boolean =>
  REGION.test(entities.line(entity)) || PART_OF.test(entities.line(entity));
const PART_OF = /^(?:Part of|Neighbourhood in) /;

const WITHIN = /^(?:City|Town|County|Parish)(?: of [\d.]+ million)? in ([^,]+),/;

/** Region a town or county lies in, by its line: "City in North Carolina, the United States"; '' when the line tells none. */
export function regionOf(entity: number, entities: EntityTable): string {
  return WITHIN.exec(entities.line(entity))?.[1]?.toLowerCase() ?? '';
}

/** How the lines of towns begin. */
export const TOWN = /^(?:City|Town|Capital|The most populous city)\b/;
