import type { EntityTable, TitleSpan } from '../../pack/entity-table';
import { titleFit } from '../names/title-fit';
import { F } from './features';

/** What whoever holds any office may be called: "the UN’s humanitarian chief". */
const ANY_OFFICE = new Set(['chief', 'head', 'leader']);
/** How lists call people of whom they tell no office. */
const OF_OFFICES = /^(?:Politician|Diplomat|Military person|Nobleman)\b/;
/** What a line calls somebody before it says more: "Italian pope" who did this or that. */
const CALLS = /^.*?(?=$|[,(]| (?:who|whose|that|of|behind|from|until|since|at|in|to|for|with|after) )/;

/** Offices of a person, or what the line calls one of whom none is known. */
function officesOf(entity: number, entities: EntityTable): readonly TitleSpan[] {
  const spans = entities.titles(entity);
  if (spans.length > 0) return spans;
  return [{ words: (CALLS.exec(entities.line(entity))?.[0] ?? '').toLowerCase().split(' ') }];
}

/** True where the office told neither fits what is known of the entity nor speaks against it. */
const mayHold = (told: readonly string[], entity: number, entities: EntityTable): boolean =>
  entities.titles(entity).length > 0
    ? told.every((word) => ANY_OFFICE.has(word))
    : OF_OFFICES.test(entities.line(entity));

/** Enters how offices and countries told beside the name fit the entity. `day` = YYYYMMDD, 0 unknown. */
export function fillOffice(
  row: Float32Array,
  told: readonly string[],
  countries: readonly string[],
  entity: number,
  entities: EntityTable,
  day: number,
): void {
  const person = entities.kind(entity) === 'person';
  if (told.length > 0) {
    if (person) {
      const { fits, then } = titleFit(told, officesOf(entity, entities), day);
      row[F.titleFits] = fits;
      row[F.titleThen] = then;
      if (fits === 0 && !mayHold(told, entity, entities)) row[F.titleStrange] = 1;
    } else row[F.titleNoPerson] = 1;
  }
  if (countries.length > 0 && person) {
    const country = entities.country(entity);
    if (country) row[countries.includes(country) ? F.demonymFits : F.demonymStrange] = 1;
  }
}
