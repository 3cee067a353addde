import type { PageMention } from '../settle/page-mention';
import type { Page } from './page';

/** Languages of several countries: nothing on a page in them says whose a court is but what it speaks of. */
const OF_SEVERAL = new Set('es ru fr pt de'.split(' '));
const COURT = /\bcourt\b/i;
/** Languages of one country: there a bare name is its own's body, but on a page that speaks of others alone. */
const OF_ONE = new Set('he fa tr'.split(' '));
const COURT_OR_MINISTRY = /\b(?:court|ministry)\b/i;
/** How many times more a page speaks of another country. */
const FOREIGN = 3;

/**
 * "El Tribunal Constitucional" on a page about Peru, "Верховный суд" on one about Ukraine: not the first country's; nor is
 * "בית המשפט העליון" Israel's on one that names Americans alone.
 */
export function isCourtAbroad(
  { evidence, entities }: Page,
  { from }: PageMention,
  entity: number,
  country: string,
): boolean {
  const { countries } = evidence;
  if (OF_ONE.has(from.lang)) return COURT_OR_MINISTRY.test(entities.line(entity)) && countries.isForeign(entity);
  if (!OF_SEVERAL.has(from.lang) || !countries.speaks || !COURT.test(entities.line(entity))) return false;
  return countries.isOvershadowed(country, FOREIGN);
}
