import type { EntityTable } from '../../pack/entity-table';
import { regionOf } from '../entity/place-line';
import { isRegion } from '../words/regions';
import { NO_CHAIN, type PlaceChain } from './place-chain';

/** Parts of a country that have a code of their own. */
const APART = 'puerto rico';

/** Quarters and towns less known than this lie where the text says. */
const LITTLE_KNOWN = 0.25;

/**
 * "Jordan, Minnesota,", "Kingston, Ontario.", "CHESAPEAKE, Ohio —": a town, known or not, that lies in no other country
 * and no other state.
 */
export function isElsewhereThan(chain: PlaceChain, entity: number, entities: EntityTable): boolean {
  if (chain === NO_CHAIN || entities.kind(entity) !== 'place') return false;
  const country = entities.country(entity);
  if (country === '') return false;
  if (chain.within !== '') return country !== chain.within && entities.popularity(entity) < LITTLE_KNOWN;
  if (!chain.town || chain.region === '' || chain.region === APART) return false;
  if (!chain.regions.includes(country)) return true;
  const region = regionOf(entity, entities);
  return region !== chain.region && (isRegion(region, country) || isOfNoState(chain, entity, entities));
}

/** "Washington, Pa.", "New York, Texas": no state, and neither the capital nor the largest city, lies in another state. */
const isOfNoState = ({ region, parts }: PlaceChain, entity: number, entities: EntityTable): boolean =>
  parts.length === 0 &&
  entities.country(entity) === 'US' &&
  ITSELF.test(entities.line(entity)) &&
  !entities.name(entity).toLowerCase().startsWith(region);
const ITSELF = /^(?:The (?:capital|most populous city)|State) of /;
