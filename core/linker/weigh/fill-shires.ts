import type { EntityTable } from '../../pack/entity-table';
import { isShire } from '../entity/shire';
import type { Page } from '../gather/page';
import type { Candidate } from './candidates';
import { F } from './features';

/** How much it says, and how much less known a town may be than its namesake. */
const TELLS = 0.8;
const UNHEARD = 1 / 6;

/** Countries of the counties that the page names in full, and the only one that bodies on it are of. */
export function shiresNamed({ evidence, entities }: Pick<Page, 'evidence' | 'entities'>): Set<string> {
  const countries = new Set<string>();
  for (const entity of evidence.anchors.keys()) if (isShire(entity, entities)) countries.add(entities.country(entity));
  const [first = '', ...others] = new Set(evidence.bodies.countries);
  if (first !== '' && others.length === 0) countries.add(first);
  return countries;
}

/**
 * On a page that names a county and nothing of its namesake's country a town's name is that of the town there: "[Boston]"
 * in news from Lincolnshire. `shires` = the countries of the counties on the page.
 */
export function fillShires(candidates: readonly Candidate[], shires: ReadonlySet<string>, entities: EntityTable): void {
  if (shires.size === 0) return;
  const heard = UNHEARD * Math.max(...candidates.map(({ posting }) => posting.prior));
  const isPlace = ({ posting: { entity } }: Candidate) => entities.kind(entity) === 'place';
  const fits = (one: Candidate) =>
    isPlace(one) && one.posting.prior >= heard && shires.has(entities.country(one.posting.entity));
  if (!candidates.some(fits)) return;
  const others = candidates.filter((one) => isPlace(one) && !shires.has(entities.country(one.posting.entity)));
  if (others.length === 0 || others.some(({ row }) => (row[F.sameCountry] as number) > 0)) return;
  for (const one of candidates) if (fits(one)) one.row[F.regionFits] = TELLS;
  for (const { row } of others) row[F.regionStrange] = TELLS;
}
