import type { PageMention } from '../settle/page-mention';
import type { Page } from './page';

/** Languages of several countries: nothing on a page in them says whose a court is but what it speaks of. */
const OF_SEVERAL = new Set('es ru fr pt de'.split(' '));
const COURT = /\bcourt\b/i;
/** How many times more a page speaks of another country. */
const FOREIGN = 3;

/** "El Tribunal Constitucional" on a page about Peru, "Верховный суд" on one about Ukraine: not the first country's. */
export const isCourtAbroad = (
  { evidence, entities }: Page,
  { from }: PageMention,
  entity: number,
  country: string,
): boolean =>
  OF_SEVERAL.has(from.lang) &&
  evidence.countries.speaks &&
  COURT.test(entities.line(entity)) &&
  evidence.countries.isOvershadowed(country, FOREIGN);
