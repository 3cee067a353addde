import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { REGION, regionOf } from '../entity/place-line';
import { NO_CHAIN, type PlaceChain } from '../tell/place-chain';
import type { Candidate } from './candidates';
import { F } from './features';

/** Whether a meaning lies where the chain says: undefined when it says nothing. */
function liesThere(chain: PlaceChain, entity: number, entities: EntityTable): boolean | undefined {
  if (chain.regions.length === 0 || (!chain.town && isCountry(entity, entities))) return undefined;
  if (!chain.regions.includes(entities.country(entity))) return false;
  const region = chain.region && regionOf(entity, entities);
  return !region || region === chain.region;
}

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
