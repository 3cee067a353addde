import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';

/** Names that begin with a state's are many; its college's teams are among the best known of them. */
const MOST = 400;

const TEAMS = /^Sports teams of /;
/** True of the teams of a college, by their line (`data/sources/bodies/college-teams.ts`). */
export const isCollegeTeam = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'organisation' && TEAMS.test(entities.line(entity));

/**
 * The teams that reports on games of colleges call by the school alone, "Nebraska" of the Nebraska Cornhuskers; -1 when
 * none is known. What follows the school must be their nickname: the Oregon State Beavers are not "Oregon".
 */
export function collegeTeam(school: string, lexicon: Lexicon, entities: EntityTable): number {
  const before = `${school} `;
  for (const alias of lexicon.prefix(before, MOST)) {
    for (const { entity } of lexicon.postings(alias)) {
      if (!isCollegeTeam(entity, entities) || !entities.name(entity).startsWith(before)) continue;
      if (isNickname(entities.name(entity).slice(before.length), entity, lexicon)) return entity;
    }
  }
  return -1;
}

const isNickname = (text: string, team: number, lexicon: Lexicon): boolean =>
  wholeNames(text, 'en', lexicon).some((found) => lexicon.postings(found.alias).some(({ entity }) => entity === team));
