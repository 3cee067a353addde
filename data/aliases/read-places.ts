/** Names that readers take for a place or a body before they think of anybody else. */
import type { Draft } from '../model';
import { isRegion } from '../resolve/much-read';
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

/** Letters from which a coined word has hardly any other bearer: Petronas, Quiksilver; Dagestan, Tigray. */
export const coinedFromOf = (draft: Draft | undefined): number | undefined =>
  draft?.kind === 'organisation' || draft?.kind === 'group' ? 7 : isRegion(draft) ? 6 : undefined;
