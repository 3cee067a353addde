/** Forms that several entities claim: a capital and its country, bodies that every country has. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import { isGeneric } from '../../core/linker/names/generic-name';
import type { Draft, DraftAlias } from '../model';
import { foldKey } from './fold-key';
import type { Claim } from './priors';

/** One alias of one entity. */
export interface Claimed {
  entity: number;
  alias: DraftAlias;
  flags: number;
}

/** Finnish "Brasilia" is Brazil, but to most readers of Latin letters it is the city. */
export const isForeign = ({ text, lang }: DraftAlias) => lang !== 'en' && lang !== '' && /\p{Script=Latin}/u.test(text);

/**
 * Without what only another language calls a country, where it is the English name of its capital: whatever speaks of the
 * country on a page would speak for it, and "officials in Tunis" are read in English more often than in Croatian.
 */
export function withoutCapitalsAbroad(claims: readonly Claimed[], entities: readonly Draft[]): readonly Claimed[] {
  const of = ({ entity }: Claimed) => entities[entity] as Draft;
  const country = claims.find((claim) => of(claim).codes.iso !== undefined);
  if (!country) return claims;
  const own = claims.filter(({ entity }) => entity === country.entity);
  const isCity = (claim: Claimed) =>
    of(claim).codes.geonames !== undefined && of(claim).country === of(country).country;
  const city = claims.some((claim) => isCity(claim) && !isForeign(claim.alias));
  return city && own.every(({ alias }) => isForeign(alias)) ? claims.filter((claim) => !own.includes(claim)) : claims;
}

/** Marks cities whose country has the form as its own: "Алжир", "Djibouti". */
export function markNamesakes(claims: ReadonlyMap<number, Claim>, entities: readonly Draft[]): void {
  const country = [...claims.keys()].find((entity) => entities[entity]?.codes.iso !== undefined);
  if (country === undefined) return;
  for (const [entity, claim] of claims) {
    const city = entities[entity]?.codes.geonames !== undefined;
    const inside = entities[entity]?.country === entities[country]?.country;
    if (city && inside && (!claims.get(country)?.foreign || claim.foreign)) claim.namesake = true;
  }
}

/** "Department of Education": what bodies of several countries are called is short for all that have a name of their own. */
export function markShared(
  key: string,
  claims: readonly Claimed[],
  byEntity: ReadonlyMap<number, Claim>,
  entities: readonly Draft[],
): void {
  const english = claims.find(({ alias }) => alias.lang === 'en' || alias.lang === '');
  if (byEntity.size < 2 || !english || !isGeneric(english.alias.text, 'en')) return;
  const numbers = [...byEntity.keys()].filter((entity) => entities[entity]?.kind === 'organisation');
  if (new Set(numbers.map((entity) => entities[entity]?.country)).size < 2) return;
  for (const entity of numbers) {
    const claim = byEntity.get(entity) as Claim;
    if (claim.prior === undefined && foldKey(entities[entity]?.name ?? '') !== key) claim.flags |= AliasFlag.Short;
  }
}
