import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';

/** Bodies that every country has. */
const OF_STATE =
  /\b(?:ministry|foreign office|department|police|court|parliament|diet|council|army|armed forces|air force|navy|central bank|intelligence|prosecutor|government)\b/i;

/** Hindi has two words for the highest court of any country, "अमेरिकी [उच्चतम न्यायालय]". */
const OF_SEVERAL = 'hi';

/**
 * "das israelische [Außenministerium]": true of a body of state known by one common noun where the word before tells of
 * another country than its own.
 */
export function isForeignBody(
  { from, many, scanned: { demonyms } }: PageMention,
  entity: number,
  entities: EntityTable,
): boolean {
  if (demonyms.length === 0 || (many && from.lang !== OF_SEVERAL)) return false;
  const country = entities.country(entity);
  return (
    country !== '' && !demonyms.includes(country) && OF_STATE.test(`${entities.name(entity)} ${entities.line(entity)}`)
  );
}
