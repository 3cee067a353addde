/** Names that readers take for a place or a body before they think of anybody else. */
import type { Draft } from '../model';
import { isRegion } from '../resolve/much-read';
import { AT_WAR } from '../sources/places/at-war';
import { isPopularTitle } from '../sources/popular-titles';
import { foldKey } from './fold-key';

/** Cities from some 200,000 inhabitants; smaller ones share much-read names with what is read of more. */
const CITY = 0.26;

/** True of a region or city whose bare name a much-read article has. */
export const isRead = (draft: Draft | undefined, key: string): boolean =>
  draft !== undefined &&
  (isRegion(draft) || (draft.codes.geonames !== undefined && draft.popularity >= CITY)) &&
  foldKey(draft.name) === key &&
  isPopularTitle(draft.name);

/** Towns where wars are reported from are named in the news beyond their size, and few people after them. */
const isTownAtWar = ({ codes, country = '' }: Draft): boolean => codes.geonames !== undefined && AT_WAR.has(country);

/** Letters from which a coined word has hardly any other bearer: Petronas, Quiksilver; Dagestan, Tigray; Vovchansk, Sderot. */
export function coinedFromOf(draft: Draft | undefined): number | undefined {
  if (draft === undefined) return undefined;
  if (draft.kind === 'organisation' || draft.kind === 'group') return 7;
  return isRegion(draft) || isTownAtWar(draft) ? 6 : undefined;
}
