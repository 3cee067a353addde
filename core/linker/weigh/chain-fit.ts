import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../gather/country-id';
import { REGION, regionOf } from '../gather/place-line';
import { isRegion } from '../words/regions';
import type { Candidate } from './candidates';
import { F } from './features';
import { NO_CHAIN, type PlaceChain } from './place-chain';

/** Whether a meaning lies where the chain says: undefined when it says nothing. */
function liesThere(chain: PlaceChain, entity: number, entities: EntityTable): boolean | undefined {
  if (chain.regions.length === 0 || (!chain.town && isCountry(entity, entities))) return undefined;
  if (!chain.regions.includes(entities.country(entity))) return false;
  const region = chain.region && regionOf(entity, entities);
  return !region || region === chain.region;
}

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

/** Log-odds of a town that is told with its state, however rarely its name alone means it: "Paris, Texas". */
const TOLD = 2;

/** Enters how a meaning fits the chain. */
export function fillChain(row: Float32Array, chain: PlaceChain, entity: number, entities: EntityTable): void {
  if (chain === NO_CHAIN || entities.kind(entity) !== 'place') return;
  const there = liesThere(chain, entity, entities);
  if (there !== undefined) row[there ? F.regionFits : F.regionStrange] = 1;
  if (there && chain.town && chain.region !== '' && regionOf(entity, entities) === chain.region) {
    row[F.priorFull] = Math.max(TOLD, row[F.priorFull] as number);
  }
  if (chain.afterUnknown && REGION.test(entities.line(entity))) row[F.partFits] = chain.afterUnknown;
  if (chain.parts.length > 0) fillParts(row, chain, entity, entities);
}

/**
 * Of the meanings of a town told with its region those that are not known to lie there give way to one that does:
 * "Hollywood, Florida" is no part of Los Angeles.
 */
export function settleTown(candidates: readonly Candidate[], chain: PlaceChain, entities: EntityTable): void {
  if (!chain.town || chain.region === '') return;
  const isThere = ({ posting }: Candidate) => regionOf(posting.entity, entities) === chain.region;
  if (!candidates.some(isThere)) return;
  for (const candidate of candidates) {
    const { row } = candidate;
    if (!row[F.regionFits] || isThere(candidate)) continue;
    row[F.regionFits] = 0;
    row[F.regionStrange] = 1;
  }
}

/** Enters whether the place before lies in this one. */
function fillParts(row: Float32Array, chain: PlaceChain, entity: number, entities: EntityTable): void {
  const neighbours = entities.neighbours(entity);
  const name = entities.name(entity).toLowerCase();
  const country = entities.country(entity);
  const holds = (part: number) =>
    neighbours.includes(part) || (entities.country(part) === country && regionOf(part, entities) === name);
  // Parts of a country side by side are a list.
  const shares = (part: number) =>
    country !== '' && entities.country(part) === country && !REGION.test(entities.line(part));
  if (chain.parts.some(holds)) row[F.partFits] = 1;
  else if (REGION.test(entities.line(entity)) && chain.parts.some(shares)) row[F.partFits] = 0.5;
}
