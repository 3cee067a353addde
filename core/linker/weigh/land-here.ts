import type { EntityTable } from '../../pack/entity-table';
import { isPart } from '../entity/place-line';
import type { Candidate } from './candidates';
import { F } from './features';

/** Share of the page's names that makes it speak of one country before all others. */
const MOSTLY = 0.3;
/** What the only land named on the page says for its part, and against the other's. */
const HERE = 0.6;
/** A namesake known so much better is not given up for a land that is only named. */
const ALIKE = 3;

/** Of two provinces of one name that of the only one of their countries which the page names: Punjab is India's or Pakistan's. */
export function fillLands(candidates: readonly Candidate[], entities: EntityTable): void {
  let told: Candidate | undefined;
  let parts = 0;
  for (const candidate of candidates) {
    const { posting, row } = candidate;
    if (row[F.regionFits] || row[F.regionStrange]) return;
    if (entities.kind(posting.entity) !== 'place' || !isPart(posting.entity, entities)) continue;
    parts++;
    const share = row[F.sameCountry] as number;
    if (share === 0) continue;
    if (told !== undefined) return;
    told = candidate;
  }
  if (parts < 2 || told === undefined || (told.row[F.sameCountry] as number) < MOSTLY) return;
  told.row[F.regionFits] = HERE;
  for (const candidate of candidates) {
    if (
      candidate !== told &&
      candidate.posting.prior <= told.posting.prior * ALIKE &&
      isPart(candidate.posting.entity, entities)
    )
      candidate.row[F.regionStrange] = HERE;
  }
}
